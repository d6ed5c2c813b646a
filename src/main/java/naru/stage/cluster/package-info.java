/// The lab's picture of a cluster: thin views over `picture` (what is said) and `layout` (where it stands).
///
/// One flat stage holds everything in the order in which the eye and the Tab key go: the tray, its pods, then node by
/// node with its pods. Views are only told faces, boxes and poses; they never look at a snapshot and never decide.
package naru.stage.cluster;
