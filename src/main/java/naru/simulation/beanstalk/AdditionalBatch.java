package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;

/// As [Rolling], but first a batch of new instances is launched, so that capacity never falls below what it was; they
/// go again at the end.
///
/// Source: dg/using-features.rolling-version-deploy. That they go too when a deployment fails is assumed: capacity is
/// then what a rolling deployment would have left.
record AdditionalBatch() implements Course {

    @Override
    public Deployment begin(Draft draft, Deployment deployment, List<String> instances) {
        int size = draft.configuration.deployment().batch().of(instances.size());
        List<String> additional = Stream.generate(
                        () -> Fleet.launch(draft, deployment.version(), deployment.id(), false))
                .limit(size)
                .toList();
        draft.group = new AutoScalingGroup(draft.group.desired() + size, draft.group.scaled());
        TreeMap<String, String> values = new TreeMap<>();
        values.put("count", Integer.toString(size));
        draft.say(Severity.INFO, What.INSTANCES_LAUNCHED, values);
        List<Batch> batches = new ArrayList<>();
        batches.add(Batch.launched(1, true, additional, draft.now()));
        batches.addAll(Batches.of(instances, size, 2, draft.now()));
        return deployment.with(batches).in(Step.LAUNCHING, draft.now());
    }

    @Override
    public Deployment step(Draft draft, Deployment deployment) {
        Deployment next = InPlace.step(draft, deployment, true);
        if (next.step() == Step.LAUNCHING && next.batches().getFirst().done()) {
            return next.in(Step.IN_BATCHES, draft.now());
        }
        if (next.step() == Step.CLEANING) {
            dismiss(draft, next);
        }
        return next;
    }

    @Override
    public Deployment giveUp(Draft draft, Deployment deployment) {
        dismiss(draft, deployment);
        return deployment.in(Step.CLEANING, draft.now());
    }

    private static void dismiss(Draft draft, Deployment deployment) {
        Batch additional = deployment.batches().getFirst();
        Batches.there(draft, additional).forEach(each -> Fleet.retire(draft, each.id()));
        draft.group = new AutoScalingGroup(
                draft.group.desired() - additional.instances().size(), draft.group.scaled());
        Scaling.trim(draft);
    }
}
