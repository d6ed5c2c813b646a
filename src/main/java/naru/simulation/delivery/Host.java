package naru.simulation.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.image.Image;
import naru.simulation.image.LayerStore;
import naru.simulation.kernel.SimTime;

/// A machine that runs copies of the program.
///
/// @param number from 1
/// @param kept the images on its disk, the one used last at the end
/// @param pull what it is fetching
/// @param started how many copies it has ever started
public record Host(int number, List<Image> kept, Optional<Transfer> pull, List<Copy> copies, int started) {

    /// What a host keeps for images: room for two disks of a virtual machine. Assumed, the same for both.
    public static final long ROOM_MIB = 10L * 1024;

    public Host {
        kept = List.copyOf(kept);
        copies = List.copyOf(copies);
    }

    /// The layers on its disk.
    public LayerStore store() {
        return storeOf(kept);
    }

    private static LayerStore storeOf(List<Image> images) {
        LayerStore store = LayerStore.EMPTY;
        for (Image image : images) {
            store = store.with(image);
        }
        return store;
    }

    /// Has the images used longest ago go until there is room for another, but none that runs.
    ///
    /// @param running the names of the images that copies run from
    Host makingRoom(Image another, List<String> running) {
        List<Image> images = new ArrayList<>(kept);
        for (Image oldest : kept) {
            boolean full = storeOf(images).with(another).mib() > ROOM_MIB;
            if (full && !running.contains(oldest.name())) {
                images.remove(oldest);
            }
        }
        return new Host(number, images, pull, copies, started);
    }

    /// Has an image, used just now.
    Host keeping(Image image) {
        List<Image> images = new ArrayList<>(kept);
        images.removeIf(each -> each.digest().equals(image.digest()));
        images.add(image);
        return new Host(number, images, pull, copies, started);
    }

    Host pulling(Optional<Transfer> next) {
        return new Host(number, kept, next, copies, started);
    }

    Host running(List<Copy> next) {
        return new Host(number, kept, pull, next, started);
    }

    Host starting(int count, int release, SimTime now, SimTime ready) {
        List<Copy> all = new ArrayList<>(copies);
        for (int i = 1; i <= count; i++) {
            all.add(new Copy(started + i, release, now, ready));
        }
        return new Host(number, kept, pull, all, started + count);
    }

    /// How many copies of a release it runs or is starting.
    int copiesOf(int release) {
        return (int) copies.stream().filter(copy -> copy.release() == release).count();
    }
}
