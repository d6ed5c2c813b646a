/// Where everything stands and how it gets there: boxes from numbers, and poses from two places and a time.
///
/// Pure functions of their arguments, in logical pixels of the stage. They know sizes and counts, no words and no nodes
/// of a toolkit, so that "nothing overlaps" is a matter for a unit test.
package naru.stage.cluster.layout;
