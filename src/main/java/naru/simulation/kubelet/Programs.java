package naru.simulation.kubelet;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;
import naru.simulation.api.Container;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.Dice;

/// Draws a believable program for a container: from its image, its requests and its limits.
///
/// The figures are Naru's own assumptions. A program uses 60 to 85 % of the memory it requests and never reaches its
/// limit unless it leaks; one image always has the same size and costs the same for a request. Where a pod's
/// annotations say what its program is like, that holds: `naru/startup-seconds`, `naru/request-millis`.
record Programs(Dice dice) {

    private static final long MEBI = 1L << 20;
    private static final long UNREQUESTED_MEMORY = 64 * MEBI;
    private static final long UNREQUESTED_CPU = 20;
    private static final double SAFE_SHARE_OF_LIMIT = 0.9;
    private static final double CHEAPEST_MILLIS = 4;
    private static final double DEAREST_MILLIS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

    /// What one machine pulls in a second.
    static final long PULL_BYTES_PER_SECOND = 100 * MEBI;

    Program of(Pod pod, Container container, boolean init) {
        String image = container.image();
        String process = pod.meta().uid() + "/" + container.name();
        boolean batch = init ? !container.restartAlways() : pod.spec().restartPolicy() != PodSpec.RestartPolicy.ALWAYS;
        return new Program(
                (long) (dice.between(40, 320, "image-size", image) * MEBI),
                seconds(said(pod, "naru/startup-seconds", () -> dice.between(0.8, 3.5, "startup", image))),
                memory(container, process),
                cpu(container, process),
                seconds(dice.between(0.2, 1.5, "shutdown", process)),
                said(
                        pod,
                        "naru/request-millis",
                        () -> dice.between(CHEAPEST_MILLIS, DEAREST_MILLIS, "request-cost", image)),
                batch ? work(init, process) : Duration.ZERO);
    }

    private static double said(Pod pod, String annotation, DoubleSupplier otherwise) {
        String text = pod.meta().annotations().get(annotation);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : otherwise.getAsDouble();
    }

    private long memory(Container container, String process) {
        ResourceList requests = container.requests();
        double share = dice.between(0.6, 0.85, "memory", process);
        long wanted = requests.has(ResourceList.MEMORY)
                ? (long) (requests.memoryBytes() * share)
                : (long) (UNREQUESTED_MEMORY * share);
        return container.limits().has(ResourceList.MEMORY)
                ? Math.min(wanted, (long) (container.limits().memoryBytes() * SAFE_SHARE_OF_LIMIT))
                : wanted;
    }

    private long cpu(Container container, String process) {
        long requested = container.requests().has(ResourceList.CPU)
                ? container.requests().cpuMilli()
                : UNREQUESTED_CPU;
        return (long) (requested * dice.between(0.3, 0.7, "cpu", process));
    }

    private Duration work(boolean init, String process) {
        return seconds(init ? dice.between(0.5, 2, "work", process) : dice.between(60, 180, "work", process));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
