/// What we say: missions as data. Ids and rules, never prose: the words are in `i18n/missions.properties`.
///
/// A mission is told on one run of the simulation. Nothing in it says what will happen: which prediction comes true,
/// and every figure of an explanation, is measured from that run.
package naru.content;
