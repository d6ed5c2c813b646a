package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import naru.simulation.api.ContainerState;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Reason;
import naru.simulation.api.VolumeMount;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;

/// Starts and ends processes on a machine, and starts them again as the pod's restart policy and the back-off say.
final class ContainerRuntime {

    /// From an image at hand to a running process.
    private static final Duration CREATION = Duration.ofMillis(300);

    private static final Duration LIFE_OF_A_BROKEN_PROGRAM = Duration.ofSeconds(1);

    static final String ERROR = "Error";
    static final String COMPLETED = "Completed";
    static final String OOM_KILLED = "OOMKilled";

    private static final String CONFIG_ERROR = "CreateContainerConfigError";

    /// After a start that failed the pod is synced again. Source: fact `kubelet.pod_sync_backoff`, jittered by up
    /// to a half.
    private static final Duration SYNC_BACKOFF = Duration.ofSeconds(10);

    private final Machines machines;
    private final Clock clock;
    private final Dice dice;
    private final Prober prober;
    private final Recorder recorder;
    private final Configuration configuration;
    private final VolumeManager volumes;
    private final ImagePuller images;
    private final OomKiller oomKiller;
    private final BiConsumer<String, String> changed;

    /// @param changed called with node and pod uid after a container has changed, so that the kubelet reports
    ContainerRuntime(
            ApiServer api,
            Machines machines,
            Clock clock,
            Dice dice,
            Prober prober,
            Recorder recorder,
            VolumeManager volumes,
            BiConsumer<String, String> changed) {
        this.machines = machines;
        this.clock = clock;
        this.dice = dice;
        this.prober = prober;
        this.recorder = recorder;
        this.configuration = new Configuration(api);
        this.volumes = volumes;
        this.images = new ImagePuller(machines, clock, recorder, changed);
        this.oomKiller = new OomKiller(
                machines,
                clock,
                new NodeMemory(api),
                (machine, pod, container) -> exited(machine, pod, container, Ending.KILLED, OOM_KILLED));
        this.changed = changed;
    }

    ImagePuller images() {
        return images;
    }

    OomKiller oomKiller() {
        return oomKiller;
    }

    /// Begins with every container whose turn it is, once the pod has its volumes.
    void proceed(String node, String uid) {
        machines.pod(node, uid)
                .filter(pod -> pod.killedAt().isEmpty() && pod.isMounted())
                .ifPresent(pod -> Init.next(pod).forEach(container -> prepare(node, pod, container)));
    }

    private void prepare(String node, LocalPod pod, LocalContainer container) {
        Machine machine = machines.get(node).orElseThrow();
        if (ImagePuller.has(machine, container)) {
            create(machine, pod, container);
        } else {
            images.pull(machine, pod, container);
        }
    }

    void pulled(Machine machine, LocalPod pod, LocalContainer container) {
        if (images.pulled(machine, pod, container)) {
            create(machine, pod, container);
        }
    }

    /// The wait after a failed pull is over.
    void pullAgain(Machine machine, LocalPod pod, LocalContainer container) {
        if (pod.killedAt().isEmpty() && ImagePuller.isBlocked(container)) {
            prepare(machine.node(), pod, container);
        }
    }

    private void create(Machine machine, LocalPod pod, LocalContainer container) {
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.doing(new Activity.Creating()));
        planStart(machine, pod.uid(), container, CREATION);
    }

    void planStart(Machine machine, String uid, LocalContainer container, Duration in) {
        clock.after(
                in, new KubeletEvent.Start(machine.node(), machine.boot(), uid, container.name(), container.attempt()));
    }

    void start(Machine machine, LocalPod pod, LocalContainer before) {
        try {
            boolean known = before.attempt() > 0 && !machine.isHeard();
            SortedMap<String, String> environment =
                    known ? before.env() : configuration.environment(pod, machine.node(), before.spec());
            launch(machine, pod, before, environment);
        } catch (Configuration.Missing missing) {
            block(machine, pod, before, missing.what());
        }
    }

    private void block(Machine machine, LocalPod pod, LocalContainer container, String what) {
        Activity.Blocked blocked = new Activity.Blocked(CONFIG_ERROR);
        if (!container.activity().equals(blocked)) {
            recorder.pod(
                    machine.node(),
                    pod.key(),
                    Reason.CONFIG_ERROR,
                    Map.of("container", container.name(), "what", what));
            machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.doing(blocked));
            changed.accept(machine.node(), pod.uid());
        }
        Duration longest = SYNC_BACKOFF.multipliedBy(3).dividedBy(2);
        String draw = pod.uid() + "/" + container.name() + "@" + clock.now().nanos();
        planStart(machine, pod.uid(), container, dice.between(SYNC_BACKOFF, longest, "sync-backoff", draw));
    }

    private void launch(Machine machine, LocalPod pod, LocalContainer before, SortedMap<String, String> environment) {
        String node = machine.node();
        machines.changeContainer(
                node,
                pod.uid(),
                before.name(),
                c -> (c.attempt() > 0 ? c.restarted() : c).starting(clock.now(), environment, pinned(pod, before)));
        LocalContainer container = machines.pod(node, pod.uid())
                .flatMap(p -> p.container(before.name()))
                .orElseThrow();
        recorder.pod(
                node,
                pod.key(),
                Reason.STARTED,
                Map.of("container", container.name(), "restarts", Integer.toString(container.restarts())));
        volumes.greet(node, pod, container);
        prober.begin(machine, pod.uid(), container);
        if (!container.program().work().isZero()) {
            planExit(machine, pod.uid(), container, container.program().work(), 0, COMPLETED);
        }
        if (container.broken() || conduct(container) == ImageConduct.CRASHES) {
            planExit(machine, pod.uid(), container, LIFE_OF_A_BROKEN_PROGRAM, 1, ERROR);
        }
        changed.accept(node, pod.uid());
        proceed(node, pod.uid());
        oomKiller.started(machines.get(node).orElseThrow(), pod, container);
    }

    private ImageConduct conduct(LocalContainer container) {
        return machines.state().conductOf(container.spec().image());
    }

    /// A mount of one path is made once, when the container starts: it goes on showing what was there then.
    static SortedMap<String, String> pinned(LocalPod pod, LocalContainer container) {
        SortedMap<String, String> files = new TreeMap<>();
        for (VolumeMount mount : container.spec().mounts()) {
            String text = pod.files(mount.volume()).get(mount.subPath());
            if (text != null) {
                files.put(mount.mountPath(), text);
            }
        }
        return files;
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
        if (pod.killedAt().isEmpty()) {
            recordExit(machine, pod, container, code, reason);
        }
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
            planStart(machine, pod.uid(), container, step.delay());
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
                        "limit", Long.toString(oomKiller.limit(machine, container)),
                        "usage", Long.toString(container.memoryAt(clock.now()))));
    }
}
