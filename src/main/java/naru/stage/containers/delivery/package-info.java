/// The picture of a release on its way, once as a disk image and once as layers: it draws any world of
/// `naru.simulation.delivery` and knows no question.
package naru.stage.containers.delivery;
