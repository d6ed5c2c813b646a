package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import naru.simulation.api.ContainerState;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Reason;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Pulls images, starts and ends processes on a machine, and starts them again as the pod's restart policy and the
/// back-off say.
final class ContainerRuntime {

    /// From an image at hand to a running process.
    private static final Duration CREATION = Duration.ofMillis(300);

    private static final Duration LIFE_OF_A_BROKEN_PROGRAM = Duration.ofSeconds(1);

    static final String ERROR = "Error";
    static final String COMPLETED = "Completed";
    static final String OOM_KILLED = "OOMKilled";

    /// A process killed for its memory: 128 + SIGKILL.
    private static final int KILLED = 137;

    private final Machines machines;
    private final Clock clock;
    private final Prober prober;
    private final Recorder recorder;
    private final BiConsumer<String, String> changed;

    /// @param changed called with node and pod uid after a container has changed, so that the kubelet reports
    ContainerRuntime(
            Machines machines, Clock clock, Prober prober, Recorder recorder, BiConsumer<String, String> changed) {
        this.machines = machines;
        this.clock = clock;
        this.prober = prober;
        this.recorder = recorder;
        this.changed = changed;
    }

    /// Begins with every container whose turn it is.
    void proceed(String node, String uid) {
        machines.pod(node, uid)
                .filter(pod -> pod.killedAt().isEmpty())
                .ifPresent(pod -> Init.next(pod).forEach(container -> prepare(node, pod, container)));
    }

    private void prepare(String node, LocalPod pod, LocalContainer container) {
        Machine machine = machines.get(node).orElseThrow();
        String image = container.spec().image();
        if (machine.images().contains(image)) {
            set(node, pod.uid(), container.name(), new Activity.Creating());
            clock.after(
                    CREATION,
                    new KubeletEvent.Start(node, machine.boot(), pod.uid(), container.name(), container.attempt()));
            return;
        }
        // One pull at a time: serializeImagePulls is on by default (pkg/kubelet/apis/config/v1beta1/defaults.go).
        SimTime begins = machine.pullingUntil().isAfter(clock.now()) ? machine.pullingUntil() : clock.now();
        Duration pull = pullTime(container.program());
        machines.put(machine.pullingUntil(begins.plus(pull)));
        set(node, pod.uid(), container.name(), new Activity.Pulling());
        recorder.pod(node, pod.key(), Reason.PULLING, Map.of("container", container.name(), "image", image));
        clock.after(
                begins.plus(pull).since(clock.now()),
                new KubeletEvent.Pulled(node, machine.boot(), pod.uid(), container.name(), container.attempt()));
    }

    private static Duration pullTime(Program program) {
        return Duration.ofMillis(program.imageBytes() * 1000 / Programs.PULL_BYTES_PER_SECOND);
    }

    void pulled(Machine machine, LocalPod pod, LocalContainer container) {
        String image = container.spec().image();
        boolean news = !machine.images().contains(image);
        machines.put(machine.withImage(image));
        if (news) {
            recorder.pod(
                    machine.node(),
                    pod.key(),
                    Reason.PULLED,
                    Map.of(
                            "container",
                            container.name(),
                            "image",
                            image,
                            "seconds",
                            String.format(
                                    Locale.ROOT,
                                    "%.1f",
                                    pullTime(container.program()).toMillis() / 1000.0)));
        }
        set(machine.node(), pod.uid(), container.name(), new Activity.Creating());
        clock.after(
                CREATION,
                new KubeletEvent.Start(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
    }

    void start(Machine machine, LocalPod pod, LocalContainer before) {
        String node = machine.node();
        machines.changeContainer(
                node, pod.uid(), before.name(), c -> (c.attempt() > 0 ? c.restarted() : c).starting(clock.now()));
        LocalContainer container = machines.pod(node, pod.uid())
                .flatMap(p -> p.container(before.name()))
                .orElseThrow();
        recorder.pod(
                node,
                pod.key(),
                Reason.STARTED,
                Map.of("container", container.name(), "restarts", Integer.toString(container.restarts())));
        prober.begin(machine, pod.uid(), container);
        if (!container.program().work().isZero()) {
            planExit(machine, pod.uid(), container, container.program().work(), 0, COMPLETED);
        }
        if (container.leak().isPresent()) {
            planMemoryCheck(machine, pod, container);
        }
        if (container.broken()) {
            planExit(machine, pod.uid(), container, LIFE_OF_A_BROKEN_PROGRAM, 1, ERROR);
        }
        changed.accept(node, pod.uid());
        proceed(node, pod.uid());
    }

    void planExit(Machine machine, String uid, LocalContainer container, Duration in, int code, String reason) {
        clock.after(
                in,
                new KubeletEvent.Exit(
                        machine.node(), machine.boot(), uid, container.name(), container.attempt(), code, reason));
    }

    /// The process has ended. Whether and when it starts again is for the restart policy and the back-off to say.
    void exited(Machine machine, LocalPod pod, LocalContainer container, int code, String reason) {
        if (!(container.activity() instanceof Activity.Running(SimTime since))) {
            return;
        }
        SimTime now = clock.now();
        ContainerState.Terminated how = new ContainerState.Terminated(code, reason, since, now);
        boolean restarts = restarts(pod, container, code);
        CrashLoopBackoff.Step step = container.backoff().afterExit(since, now);
        SimTime restartAt = now.plus(step.delay());
        machines.changeContainer(
                machine.node(),
                pod.uid(),
                container.name(),
                c -> c.exited(how, restarts, restartAt, restarts ? step.next() : c.backoff()));
        recordExit(machine, pod, container, code, reason);
        if (restarts) {
            if (!step.delay().isZero()) {
                recorder.pod(
                        machine.node(),
                        pod.key(),
                        Reason.BACK_OFF,
                        Map.of(
                                "container",
                                container.name(),
                                "seconds",
                                Long.toString(step.delay().toSeconds())));
            }
            clock.after(
                    step.delay(),
                    new KubeletEvent.Start(
                            machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
        }
        changed.accept(machine.node(), pod.uid());
        proceed(machine.node(), pod.uid());
    }

    private static boolean restarts(LocalPod pod, LocalContainer container, int code) {
        if (pod.killedAt().isPresent()) {
            return false;
        }
        if (container.init()) {
            return container.spec().restartAlways()
                    || (code != 0 && pod.spec().restartPolicy() != PodSpec.RestartPolicy.NEVER);
        }
        return switch (pod.spec().restartPolicy()) {
            case ALWAYS -> true;
            case ON_FAILURE -> code != 0;
            case NEVER -> false;
        };
    }

    private void recordExit(Machine machine, LocalPod pod, LocalContainer container, int code, String reason) {
        Reason what = switch (reason) {
            case COMPLETED -> Reason.COMPLETED;
            case OOM_KILLED -> Reason.OOM_KILLED;
            default -> Reason.EXITED;
        };
        recorder.pod(
                machine.node(),
                pod.key(),
                what,
                Map.of(
                        "container", container.name(),
                        "exitCode", Integer.toString(code),
                        "limit", Long.toString(memoryLimit(machine, container)),
                        "usage", Long.toString(container.memoryAt(clock.now()))));
    }

    /// Makes a program take ever more memory, or stops it from doing so.
    void leak(Machine machine, LocalPod pod, LocalContainer container, Optional<Leak> leak) {
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.leaking(leak));
        machines.pod(machine.node(), pod.uid())
                .flatMap(p -> p.container(container.name()))
                .filter(c -> c.isRunning() && leak.isPresent())
                .ifPresent(c -> planMemoryCheck(machine, pod, c));
    }

    private void planMemoryCheck(Machine machine, LocalPod pod, LocalContainer container) {
        Leak leak = container.leak().orElseThrow();
        long room = Math.max(0, memoryLimit(machine, container) - container.memoryAt(clock.now()));
        long nanos = (long) Math.ceil((room + 1) * 1e9 / leak.bytesPerSecond());
        clock.after(
                Duration.ofNanos(nanos),
                new KubeletEvent.MemoryCheck(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
    }

    void checkMemory(Machine machine, LocalPod pod, LocalContainer container) {
        if (container.memoryAt(clock.now()) > memoryLimit(machine, container)) {
            exited(machine, pod, container, KILLED, OOM_KILLED);
        } else if (container.leak().isPresent() && container.isRunning()) {
            planMemoryCheck(machine, pod, container);
        }
    }

    /// Where the kernel kills a process: at its own limit, or, where it has none, at what the machine has left for
    /// it.
    private long memoryLimit(Machine machine, LocalContainer container) {
        if (container.spec().limits().has(ResourceList.MEMORY)) {
            return container.spec().limits().memoryBytes();
        }
        long used = 0;
        for (LocalPod other : machine.pods().values()) {
            used += other.memoryAt(clock.now());
        }
        return recorder.memoryOf(machine.node()) - (used - container.memoryAt(clock.now()));
    }

    private void set(String node, String uid, String container, Activity activity) {
        machines.changeContainer(node, uid, container, c -> c.doing(activity));
    }
}
