package naru.simulation.portability;

import naru.simulation.image.Image;

/// An image, and what a container of it finds inside: its program and its libraries.
public record Packed(Image image, Program program, Userland inside) {}
