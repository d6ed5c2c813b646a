/// What the picture of a cluster says, before a pixel is drawn: faces of pods and nodes, sentences, choices, tables.
///
/// Everything here is a pure function of a snapshot, free of any toolkit, so that any moment can be drawn from nothing
/// and all of it can be tested without a screen. Time enters in whole seconds and memory in whole per cent: a face that
/// looks the same is equal, and what is equal is not drawn again.
package naru.stage.cluster.picture;
