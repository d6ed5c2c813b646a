package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Backoff;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Gets images onto a machine, one at a time, unless they are there (`imagePullPolicy: IfNotPresent`).
///
/// An image that no registry has is asked for again after 10 s, 20 s, 40 s and so on up to 5 min. Source:
/// `pkg/kubelet/images/image_manager.go`, `EnsureImageExists`; `serializeImagePulls` is on by default
/// (`pkg/kubelet/apis/config/v1beta1/defaults.go`).
final class ImagePuller {

    private static final String FAILED = "ErrImagePull";
    private static final String WAITING = "ImagePullBackOff";

    /// Until a registry has said that it has no such image: Naru's assumption.
    private static final Duration REFUSAL = Duration.ofSeconds(1);

    /// From a failed pull to the next look at the pod, which finds it waiting (fact `kubelet.pleg_relist_period`).
    private static final Duration NEXT_LOOK = Duration.ofSeconds(1);

    private final Machines machines;
    private final Clock clock;
    private final Recorder recorder;
    private final BiConsumer<String, String> changed;

    ImagePuller(Machines machines, Clock clock, Recorder recorder, BiConsumer<String, String> changed) {
        this.machines = machines;
        this.clock = clock;
        this.recorder = recorder;
        this.changed = changed;
    }

    static boolean has(Machine machine, LocalContainer container) {
        return machine.images().contains(container.spec().image());
    }

    void pull(Machine machine, LocalPod pod, LocalContainer container) {
        SimTime begins = machine.pullingUntil().isAfter(clock.now()) ? machine.pullingUntil() : clock.now();
        Duration pull = isMissing(container) ? REFUSAL : time(container);
        machines.put(machine.pullingUntil(begins.plus(pull)));
        set(machine, pod, container, new Activity.Pulling());
        recorder.pod(
                machine.node(),
                pod.key(),
                Reason.PULLING,
                Map.of("container", container.name(), "image", container.spec().image()));
        clock.after(
                begins.plus(pull).since(clock.now()),
                new KubeletEvent.Pulled(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
    }

    private boolean isMissing(LocalContainer container) {
        return machines.state().conductOf(container.spec().image()) == ImageConduct.MISSING;
    }

    private static Duration time(LocalContainer container) {
        return Duration.ofMillis(container.program().imageBytes() * 1000 / Programs.PULL_BYTES_PER_SECOND);
    }

    /// The pull has come to an end.
    ///
    /// @return whether the image is there
    boolean pulled(Machine machine, LocalPod pod, LocalContainer container) {
        if (has(machine, container)) {
            return true;
        }
        if (isMissing(container)) {
            failed(machine, pod, container);
            return false;
        }
        machines.put(machine.withImage(container.spec().image()));
        recorder.pod(
                machine.node(),
                pod.key(),
                Reason.PULLED,
                Map.of(
                        "container",
                        container.name(),
                        "image",
                        container.spec().image(),
                        "seconds",
                        String.format(Locale.ROOT, "%.1f", time(container).toMillis() / 1000.0)));
        return true;
    }

    private void failed(Machine machine, LocalPod pod, LocalContainer container) {
        Backoff next = container.pullBackoff().next(clock.now(), clock.now());
        machines.changeContainer(
                machine.node(),
                pod.uid(),
                container.name(),
                c -> c.pullFailed(next).doing(new Activity.Blocked(FAILED)));
        record(machine, pod, container, Reason.PULL_FAILED, next);
        clock.after(
                NEXT_LOOK,
                new KubeletEvent.PullBackOff(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
        clock.after(
                next.delay(),
                new KubeletEvent.PullAgain(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
        changed.accept(machine.node(), pod.uid());
    }

    /// The kubelet looks again while the wait is on.
    void backOff(Machine machine, LocalPod pod, LocalContainer container) {
        if (isBlocked(container)) {
            set(machine, pod, container, new Activity.Blocked(WAITING));
            record(machine, pod, container, Reason.PULL_BACK_OFF, container.pullBackoff());
            changed.accept(machine.node(), pod.uid());
        }
    }

    static boolean isBlocked(LocalContainer container) {
        return container.activity() instanceof Activity.Blocked(String reason)
                && (reason.equals(FAILED) || reason.equals(WAITING));
    }

    private void record(Machine machine, LocalPod pod, LocalContainer container, Reason reason, Backoff backoff) {
        recorder.pod(
                machine.node(),
                pod.key(),
                reason,
                Map.of(
                        "container",
                        container.name(),
                        "image",
                        container.spec().image(),
                        "seconds",
                        Long.toString(backoff.delay().toSeconds())));
    }

    private void set(Machine machine, LocalPod pod, LocalContainer container, Activity activity) {
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.doing(activity));
    }
}
