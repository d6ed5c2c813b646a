package naru.simulation.beanstalk;

import java.util.List;

/// All instances get the version at the same time, where they are. Each is out of service while it starts again, and
/// so for a moment all of them are.
///
/// Source: dg/using-features.rolling-version-deploy.
record AllAtOnce() implements Course {

    @Override
    public Deployment begin(Draft draft, Deployment deployment, List<String> instances) {
        return deployment
                .with(List.of(Batch.waiting(1, instances, draft.now())))
                .in(Deployment.Step.IN_BATCHES, draft.now());
    }

    @Override
    public Deployment step(Draft draft, Deployment deployment) {
        return InPlace.step(draft, deployment, false);
    }

    @Override
    public Deployment giveUp(Draft draft, Deployment deployment) {
        return deployment.in(Deployment.Step.CLEANING, draft.now());
    }
}
