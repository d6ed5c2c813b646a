package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;

/// A second group with as many new instances as there are old ones. When they are healthy they get a part of the
/// requests for the time of evaluation; if they are still healthy then they get all, and take the old ones' place.
///
/// When it fails, all requests go to the old instances again, and the new ones are terminated.
///
/// Source: dg/using-features.rolling-version-deploy, "How traffic-splitting deployments work". That it fails as soon
/// as one of the new instances is found below the threshold in three checks of a minute is assumed, from
/// dg/health-enhanced-status.
record TrafficSplitting() implements Course {

    private static final int BAD_CHECKS = 3;

    @Override
    public Deployment begin(Draft draft, Deployment deployment, List<String> instances) {
        draft.say(What.TEMPORARY_GROUP_CREATED);
        List<String> launched = SecondGroup.launch(draft, deployment, instances.size());
        return deployment
                .with(List.of(Batch.launched(1, false, launched, draft.now())))
                .splitting(0)
                .in(Step.LAUNCHING, draft.now());
    }

    @Override
    public Deployment step(Draft draft, Deployment deployment) {
        return switch (deployment.step()) {
            case EVALUATING -> evaluate(draft, deployment);
            case REPLACING -> deployment.in(Step.CLEANING, draft.now());
            default -> launch(draft, deployment);
        };
    }

    private static Deployment launch(Draft draft, Deployment deployment) {
        Deployment next = Batches.play(draft, deployment, false);
        if (next.failed() || !next.batches().getFirst().done()) {
            return next;
        }
        int percent = draft.configuration.deployment().newVersionPercent();
        TreeMap<String, String> values = new TreeMap<>();
        values.put("percent", Integer.toString(percent));
        values.put(
                "seconds",
                Long.toString(draft.configuration.deployment().evaluation().toSeconds()));
        draft.say(Severity.INFO, What.TRAFFIC_SPLIT, values);
        return next.splitting(percent).in(Step.EVALUATING, draft.now());
    }

    private static Deployment evaluate(Draft draft, Deployment deployment) {
        DeploymentSettings settings = draft.configuration.deployment();
        List<Instance> there = Batches.there(draft, deployment.batches().getFirst());
        boolean unwell = there.isEmpty()
                || there.stream().anyMatch(each -> each.badChecks().size() >= BAD_CHECKS);
        boolean over = draft.now().since(deployment.stepSince()).compareTo(settings.evaluation()) >= 0;
        if (unwell && !settings.ignoreHealthCheck()) {
            return deployment.ended(draft.now(), Optional.of(Failure.UNHEALTHY));
        }
        if (!over) {
            return deployment;
        }
        draft.say(What.TRAFFIC_SHIFTED);
        return SecondGroup.takeOver(draft, deployment);
    }

    @Override
    public Deployment giveUp(Draft draft, Deployment deployment) {
        return SecondGroup.drop(draft, deployment, 0);
    }
}
