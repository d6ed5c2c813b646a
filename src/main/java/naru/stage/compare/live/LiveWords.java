package naru.stage.compare.live;

import java.time.Duration;
import java.util.Locale;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.Side;
import naru.simulation.contest.Trial;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of the contest, in the language of the moment.
final class LiveWords {

    private static final double MICRO = 1e-6;

    private final Messages messages;
    private final Amounts amounts;

    LiveWords(Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
    }

    Messages messages() {
        return messages;
    }

    /// One of the scene's own words, by the end of its key.
    String get(String key, Object... arguments) {
        return messages.get("compare.live." + key, arguments);
    }

    String trial(Trial trial) {
        return messages.get("compare.trial." + trial.id());
    }

    String side(Side side) {
        return get("side." + side.name().toLowerCase(Locale.ROOT));
    }

    String policy(Policy policy) {
        return get("policy." + kebab(policy));
    }

    String strategy(Deployment.StrategyType strategy) {
        return get("strategy." + kebab(strategy));
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String guess(Guess guess) {
        return get("guess." + guess.id());
    }

    String step(String id) {
        return messages.get("compare.step." + id);
    }

    String duration(Duration time) {
        return amounts.duration(time);
    }

    /// In dollars, to the cent or, where it is little, to the thousandth.
    String money(long microDollars) {
        return get("money", microDollars * MICRO);
    }
}
