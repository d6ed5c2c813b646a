/// Container images: what they are made of, how they are named, and what of one a machine has already.
///
/// Digests are really computed (SHA-256, as in the OCI image specification), from what is said to be in a layer rather
/// than from its bytes.
package naru.simulation.image;
