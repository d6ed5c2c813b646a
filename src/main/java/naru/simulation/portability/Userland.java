package naru.simulation.portability;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The libraries a program finds around it: those of the place it runs in, or those of its image.
///
/// @param libraries by package
public record Userland(SortedMap<String, Library> libraries) {

    public Userland {
        libraries = Collections.unmodifiableSortedMap(new TreeMap<>(libraries));
    }

    public static Userland of(List<Library> libraries) {
        SortedMap<String, Library> byName = new TreeMap<>();
        libraries.forEach(library -> byName.put(library.name(), library));
        return new Userland(byName);
    }

    public Optional<Library> find(String file) {
        return libraries.values().stream()
                .filter(library -> library.file().equals(file))
                .findFirst();
    }

    /// Another version of the same package is gone afterwards.
    public Userland with(Library library) {
        SortedMap<String, Library> more = new TreeMap<>(libraries);
        more.put(library.name(), library);
        return new Userland(more);
    }
}
