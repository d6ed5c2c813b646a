package naru.simulation.portability;

import java.util.Optional;
import naru.simulation.image.LayerStore;

/// A machine, what is installed on it and what runs there.
///
/// @param installed the libraries that programs without an image share
/// @param layers of images that are here
/// @param file the shop as a file, once it was brought
/// @param container the shop as an image, once that was brought
/// @param neighbour another program that uses the installed libraries
public record Place(
        Machine machine,
        Userland installed,
        LayerStore layers,
        Optional<Stay> file,
        Optional<Container> container,
        Optional<Stay> neighbour) {

    public Site site() {
        return machine.site();
    }

    /// Starts a program file that was brought here.
    Place withFile(Program program) {
        return new Place(machine, installed, layers, Optional.of(start(program, installed)), container, neighbour);
    }

    /// Starts a container of an image that was brought here.
    Place withImage(Release release) {
        Packed packed = release.forProcessor(machine.processor());
        Container brought = new Container(
                release.digest(), packed.image(), packed.inside(), start(packed.program(), packed.inside()));
        return new Place(machine, installed, layers.with(packed.image()), file, Optional.of(brought), neighbour);
    }

    /// Where it was built: it runs both ways, and the layers of all its images are here.
    Place withBuilt(Release built) {
        LayerStore all = layers;
        for (Packed packed : built.images().values()) {
            all = all.with(packed.image());
        }
        return new Place(machine, installed, all, file, container, neighbour)
                .withFile(built.file())
                .withImage(built);
    }

    /// Installs a library and starts anew all that uses the installed ones; containers use none of them.
    Place withLibrary(Library library) {
        Userland now = installed.with(library);
        return new Place(
                machine,
                now,
                layers,
                file.map(stay -> start(stay.program(), now)),
                container,
                neighbour.map(stay -> start(stay.program(), now)));
    }

    private Stay start(Program program, Userland around) {
        return new Stay(program, Loader.start(program, around, machine.processor()));
    }

    /// What can be installed for what the file's last start missed; empty if it missed nothing, or something that
    /// is no package of its own.
    public Optional<Library> remedy() {
        if (file.isPresent() && file.get().start() instanceof Start.Missing(Need need)) {
            return Library.OFFERED.stream()
                    .filter(library -> library.file().equals(need.file()))
                    .findFirst();
        }
        return Optional.empty();
    }
}
