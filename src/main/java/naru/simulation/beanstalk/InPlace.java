package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What the policies that keep the instances have in common.
final class InPlace {

    private InPlace() {}

    /// @param detach whether a batch is taken out of the load balancer first
    static Deployment step(Draft draft, Deployment deployment, boolean detach) {
        Deployment next = Batches.play(draft, deployment, detach && balanced(draft));
        if (next.failed() || !next.batches().stream().allMatch(Batch::done)) {
            return next;
        }
        List<String> late = latecomers(draft, next);
        if (!late.isEmpty()) {
            int size = draft.configuration.deployment().batch().of(late.size());
            List<Batch> batches = new ArrayList<>(next.batches());
            batches.addAll(Batches.of(late, size, batches.size() + 1, draft.now()));
            return next.with(batches);
        }
        return coming(draft) ? next : next.in(Deployment.Step.CLEANING, draft.now());
    }

    /// Whether an instance still boots, to run what the environment ran before.
    private static boolean coming(Draft draft) {
        return draft.instances().stream()
                .anyMatch(each -> each.exists()
                        && !each.has(Fault.HARDWARE)
                        && each.operation()
                                .filter(it -> it.kind() == Operation.Kind.INITIALIZATION)
                                .isPresent());
    }

    private static boolean balanced(Draft draft) {
        return draft.configuration.loadBalanced() && draft.configuration.tier() == Tier.WEB;
    }

    /// Instances that came while it was under way, as replacements or to meet the load, and got the version that
    /// the environment ran before. That they get batches of their own is assumed.
    private static List<String> latecomers(Draft draft, Deployment deployment) {
        TreeSet<String> known = new TreeSet<>();
        deployment.batches().forEach(batch -> known.addAll(batch.instances()));
        return draft.instances().stream()
                .filter(each -> each.lifecycle() == Instance.Lifecycle.RUNNING
                        && each.operation().isEmpty()
                        && (!deployment.restart() || each.installed().isPresent())
                        && !known.contains(each.id()))
                .map(Instance::id)
                .toList();
    }
}
