package naru.content.compare;

import java.net.URI;
import java.util.Optional;

/// A page that a statement rests on.
///
/// @param id its title is kept under it
/// @param address the page that was read
/// @param korean the same page in Korean, which may lag behind; empty: there is none
public record Source(String id, URI address, Optional<URI> korean) {}
