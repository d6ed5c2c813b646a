package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.beanstalk.Happening.What;

/// A second group with new instances: first one of them, which serves beside the old ones; when it is healthy the
/// others, as many as there are old ones; when all are healthy they take the old ones' place.
///
/// When it fails, the new instances are terminated and the old ones were never touched.
///
/// Source: dg/environmentmgmt-updates-immutable.
record Immutable() implements Course {

    @Override
    public Deployment begin(Draft draft, Deployment deployment, List<String> instances) {
        draft.say(What.TEMPORARY_GROUP_CREATED);
        Batch trial = Batch.launched(1, false, SecondGroup.launch(draft, deployment, 1), draft.now());
        return deployment.with(List.of(trial)).in(Step.LAUNCHING, draft.now());
    }

    @Override
    public Deployment step(Draft draft, Deployment deployment) {
        if (deployment.step() == Step.REPLACING) {
            return deployment.in(Step.CLEANING, draft.now());
        }
        Deployment next = Batches.play(draft, deployment, false);
        Batch first = next.batches().getFirst();
        if (next.failed()) {
            return next;
        }
        if (next.step() == Step.LAUNCHING && first.state() == Batch.State.CHECKING) {
            return next.in(Step.TRIAL, draft.now());
        }
        if (!next.batches().stream().allMatch(Batch::done)) {
            return next;
        }
        int missing = next.batches().size() > 1 ? 0 : (int) SecondGroup.originals(draft) - 1;
        return missing > 0 ? others(draft, next, missing) : SecondGroup.takeOver(draft, next);
    }

    private static Deployment others(Draft draft, Deployment deployment, int count) {
        draft.say(What.TRIAL_PASSED);
        List<Batch> batches = new ArrayList<>(deployment.batches());
        batches.add(Batch.launched(2, false, SecondGroup.launch(draft, deployment, count), draft.now()));
        return deployment.with(batches).in(Step.IN_BATCHES, draft.now());
    }

    @Override
    public Deployment giveUp(Draft draft, Deployment deployment) {
        return SecondGroup.drop(draft, deployment, deployment.newVersionPercent());
    }
}
