package naru.simulation.portability;

import naru.simulation.image.Digest;
import naru.simulation.image.Image;

/// A program in a place, in a container of an image.
///
/// @param digest under which it was carried here: the image's own, or that of the index it was chosen from
/// @param image it is made of
/// @param inside the libraries that came with it
public record Container(Digest digest, Image image, Userland inside, Stay stay) {}
