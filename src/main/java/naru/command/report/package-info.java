/// What commands answer: records that are the JSON, component by component and in their order, and the same as tables
/// for people.
package naru.command.report;
