package naru.simulation.kubelet;

import java.time.Duration;

/// How a container ends that is told to: its preStop hook runs, then its program gets a signal, and when the grace
/// period is over it is killed. The hook's time comes out of the grace period, but 2 s are left for the program.
///
/// Source: `pkg/kubelet/kuberuntime/kuberuntime_container.go`, `killContainer` (fact `pod.min_kill_grace`).
///
/// @param after from the word to the end
/// @param exitCode 143 (128 + SIGTERM) if it obeyed, 137 (128 + SIGKILL) if it had to be killed
record Ending(Duration after, int exitCode) {

    static final int KILLED = 137;

    private static final int TERMINATED = 143;
    private static final Duration MINIMUM = Duration.ofSeconds(2);

    static Ending of(LocalContainer container, Duration grace) {
        Duration hook = shorter(Duration.ofSeconds(container.spec().preStopSeconds()), grace);
        Duration rest = grace.minus(hook);
        return signalled(container, hook, rest.compareTo(MINIMUM) < 0 ? MINIMUM : rest);
    }

    /// Told by a kubelet that has no time: no more grace than this, whatever the pod asks for.
    static Ending hasty(LocalContainer container, Duration grace) {
        return signalled(container, Duration.ZERO, grace);
    }

    private static Ending signalled(LocalContainer container, Duration hook, Duration rest) {
        Duration needs = container.program().shutdown();
        boolean obeys = needs.compareTo(rest) <= 0;
        return new Ending(hook.plus(obeys ? needs : rest), obeys ? TERMINATED : KILLED);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
