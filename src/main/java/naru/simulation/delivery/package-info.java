/// A release on its way to three hosts, packed as a virtual machine's disk image and as a container image: what is
/// built, what is transferred, how long it takes, and what going back costs.
///
/// Assumed for both alike: the same program from the same source, one link that all hosts pull over at once, the same
/// disks, the same room for images on each host. A host starts the new copies beside the old ones and stops those once
/// the new ones answer.
package naru.simulation.delivery;
