package naru.simulation.kubelet;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.kernel.SimTime;

/// What lies on a piece of storage: a file to which programs append lines.
///
/// @param handle names it: a disk or share by its own handle, a directory of a machine by machine and path
public record Disk(String handle, List<Line> lines) {

    /// @param pod whose program wrote it
    public record Line(SimTime time, String pod, String text) {}

    public Disk {
        lines = List.copyOf(lines);
    }

    static Disk empty(String handle) {
        return new Disk(handle, List.of());
    }

    Disk with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Disk(handle, more);
    }

    /// A directory on a machine that belongs to one volume of one pod.
    static String emptyDir(String node, String uid, String volume) {
        return node + ":" + uid + "/" + volume;
    }

    static String onMachine(String node, String path) {
        return node + ":" + path;
    }
}
