package naru.command.argument;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.Contest;
import naru.simulation.contest.Trial;

/// What a comparison can be asked for with.
public final class Contests {

    private static final Pattern BATCH = Pattern.compile("([0-9]{1,3})(%?)");
    private static final int MOST_COPIES = 20;
    private static final int MOST_REQUESTS = 200;
    private static final Duration LONGEST = Duration.ofHours(2);

    private Contests() {}

    public static Trial trial(String typed) {
        return Choices.one("--event", typed, named(Trial.values(), Trial::id));
    }

    public static Policy policy(String typed) {
        return Choices.one("--policy", typed, named(Policy.values(), Contests::kebab));
    }

    public static Deployment.StrategyType strategy(String typed) {
        return Choices.one("--strategy", typed, named(Deployment.StrategyType.values(), Contests::kebab));
    }

    /// A number of instances, or a percentage of them.
    public static BatchSize batch(String typed) {
        Matcher matcher = BATCH.matcher(typed);
        if (!matcher.matches()) {
            throw new SentenceException("command.problem.batch", typed);
        }
        int value = Integer.parseInt(matcher.group(1));
        boolean percent = !matcher.group(2).isEmpty();
        if (value < 1 || value > (percent ? 100 : MOST_COPIES)) {
            throw new SentenceException("command.problem.batch", typed);
        }
        return percent ? new BatchSize.Percentage(value) : new BatchSize.Fixed(value);
    }

    /// Machines on each side.
    public static int copies(String typed) {
        return whole("--copies", typed, 1, MOST_COPIES);
    }

    /// Requests a second.
    public static double rate(String typed) {
        return whole("--rate", typed, 1, MOST_REQUESTS);
    }

    /// Not over before anything has happened, and no longer than anybody waits for.
    public static Duration horizon(Duration typed) {
        Duration least = Contest.BEFORE.plusMinutes(1);
        if (typed.compareTo(least) < 0 || typed.compareTo(LONGEST) > 0) {
            throw new SentenceException(
                    "command.problem.watch", Long.toString(least.toMinutes()), Long.toString(LONGEST.toMinutes()));
        }
        return typed;
    }

    private static int whole(String option, String typed, int least, int most) {
        int value = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
        if (value < least || value > most) {
            throw new SentenceException(
                    "command.problem.whole", option, typed, Integer.toString(least), Integer.toString(most));
        }
        return value;
    }

    private static <T> Map<String, T> named(T[] values, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T value : values) {
            named.put(name.apply(value), value);
        }
        return named;
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
