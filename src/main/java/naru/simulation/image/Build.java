package naru.simulation.image;

import java.util.ArrayList;
import java.util.List;

/// Builds images as a builder with a cache does: a layer's digest follows from all below it, its instruction and what
/// that instruction took in, so that a change makes its own layer and every one above it anew, and none below.
public final class Build {

    /// One instruction.
    ///
    /// @param instruction as it stands in the Dockerfile
    /// @param content of the files it takes in, by any words that differ when they do
    /// @param mib what it adds
    public record Instruction(String instruction, String content, long mib) {}

    private Build() {}

    public static Image image(String name, List<Instruction> instructions) {
        List<Layer> layers = new ArrayList<>();
        String below = "";
        for (Instruction each : instructions) {
            Digest digest = Digest.of(below + "\n" + each.instruction() + "\n" + each.content());
            layers.add(new Layer(digest, each.instruction(), each.mib()));
            below = digest.value();
        }
        return new Image(name, layers);
    }
}
