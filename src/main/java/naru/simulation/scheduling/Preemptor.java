package naru.simulation.scheduling;

import java.util.Optional;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Dice;

/// Has pods leave for one of higher priority that found no node.
///
/// Source: `pkg/scheduler/framework/preemption/preemption.go`, `Preempt`.
final class Preemptor {

    private final Dice dice;
    private final Notebook notebook;
    private final PodWriter writer;

    Preemptor(Dice dice, Notebook notebook, PodWriter writer) {
        this.dice = dice;
        this.notebook = notebook;
        this.writer = writer;
    }

    /// Nominates a node for the pod if others of lower priority can make room there.
    void preempt(SchedulingDecision decision) {
        if (Preemption.isEligible(decision)) {
            Optional<Victims> victims = Preemption.find(decision, dice);
            writer.nominate(decision.pod().key(), victims.map(Victims::node).orElse(""));
            victims.ifPresent(found -> evict(decision.pod(), found));
        }
    }

    /// Has the victims leave, each within its grace period. The pod itself is tried again when they have gone. Pods
    /// of lower priority that hoped for the same node have to look elsewhere. Source: `prepareCandidate`.
    private void evict(Pod pod, Victims victims) {
        for (Pod victim : victims.pods()) {
            writer.preempted(victim.key(), victims.node(), pod);
        }
        for (Pod other : notebook.state().nominated().values()) {
            if (other.status().nominatedNode().equals(victims.node())
                    && other.spec().priority() < pod.spec().priority()) {
                writer.nominate(other.key(), "");
            }
        }
    }
}
