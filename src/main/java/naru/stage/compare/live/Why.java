package naru.stage.compare.live;

import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.ContestSettings;

/// Why things went as they did, said of the settings they went with.
final class Why {

    private final LiveWords words;

    Why(LiveWords words) {
        this.words = words;
    }

    String of(ContestSettings settings) {
        String key = "why." + settings.trial().id();
        return switch (settings.trial()) {
            case DEPLOY, BROKEN_DEPLOY -> both(key, settings.policy(), settings);
            case SECRET_ROTATION ->
                words.get(key) + " " + both(key, settings.policy().ofRestart(), settings);
            case NODE_LOSS, TRAFFIC, SECOND_SERVICE, OTHER_CLOUD -> words.get(key);
        };
    }

    /// What Beanstalk did by a policy, and Kubernetes by its strategy.
    private String both(String key, Policy policy, ContestSettings settings) {
        int size = settings.batch().of(settings.copies());
        int batches = Math.ceilDiv(settings.copies(), size);
        return words.get(key + "." + LiveWords.kebab(policy), batches) + " "
                + words.get(key + "." + LiveWords.kebab(settings.strategy()));
    }
}
