package naru.simulation.beanstalk;

import java.util.List;

/// Batch by batch, each taken out of the load balancer while it gets the version. Capacity is less by one batch.
///
/// When a batch fails, the deployment ends there: batches that are done keep the new version, those that wait keep
/// the old one, and the one that failed stays as it is. Nothing goes back by itself.
///
/// Source: dg/using-features.rolling-version-deploy, "How rolling deployments work".
record Rolling() implements Course {

    @Override
    public Deployment begin(Draft draft, Deployment deployment, List<String> instances) {
        int size = draft.configuration.deployment().batch().of(instances.size());
        return deployment.with(Batches.of(instances, size, 1, draft.now())).in(Deployment.Step.IN_BATCHES, draft.now());
    }

    @Override
    public Deployment step(Draft draft, Deployment deployment) {
        return InPlace.step(draft, deployment, true);
    }

    @Override
    public Deployment giveUp(Draft draft, Deployment deployment) {
        return deployment.in(Deployment.Step.CLEANING, draft.now());
    }
}
