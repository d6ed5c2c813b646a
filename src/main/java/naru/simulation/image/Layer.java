package naru.simulation.image;

/// One layer of an image: the files that one instruction of its build added.
///
/// @param instruction as it stands in the Dockerfile
/// @param mib how large it is
public record Layer(Digest digest, String instruction, long mib) {}
