/// The comparison as a table on the stage: the notes' three rows, the full table with search and filter, sources, and
/// ways out of the window.
package naru.stage.compare.table;
