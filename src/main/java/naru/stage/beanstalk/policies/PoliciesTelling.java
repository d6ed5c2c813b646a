package naru.stage.beanstalk.policies;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;

/// Says what is going on, and who was right, from the race alone.
final class PoliciesTelling {

    /// @param version what was to be deployed when it was said
    record Prediction(Question question, Set<Way> answer, String version) {}

    private final BeanstalkWords words;
    private final AskBar bar;

    PoliciesTelling(BeanstalkWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    void tell(Race race, Optional<Prediction> said) {
        Optional<String> last = race.trace(Way.ALL_AT_ONCE).map(Trace::version);
        if (last.isEmpty()) {
            bar.say(words.get("policies.open"), words.get("policies.open.more"));
        } else if (!race.idle()) {
            going(race, last.get());
        } else {
            over(race, last.get(), said);
        }
    }

    private void going(Race race, String version) {
        long over = race.traces().values().stream()
                .filter(each -> each.over().isPresent())
                .count();
        bar.say(words.get("policies.going", version, over), words.get("policies.going.more"));
    }

    private void over(Race race, String version, Optional<Prediction> said) {
        long failed = Stream.of(Way.values())
                .filter(way -> race.failure(way).isPresent())
                .count();
        String more = words.get(failed == 0 ? "policies.done.more" : "policies.broken.more");
        said.filter(each -> each.version().equals(version) && !calledOff(race))
                .ifPresentOrElse(
                        each -> judge(race, each),
                        () -> bar.say(
                                failed == 0
                                        ? words.get("policies.done", version)
                                        : words.get("policies.broken", version, failed),
                                more));
    }

    /// Then the question is open: nothing has gone its way to the end.
    private static boolean calledOff(Race race) {
        return Stream.of(Way.values())
                .anyMatch(way -> race.failure(way).equals(Optional.of(Deployment.Failure.ABORTED)));
    }

    private void judge(Race race, Prediction said) {
        Set<Way> truth = said.question().truth(race);
        boolean right = truth.equals(said.answer());
        String key = "policies.verdict." + BeanstalkWords.kebab(said.question());
        bar.decide(
                right,
                words.get(right ? "policies.right" : "policies.other", words.get(key, names(truth), said.version())),
                words.get(key + ".why"));
    }

    String names(Set<Way> ways) {
        if (ways.isEmpty()) {
            return words.get("policies.none");
        }
        if (ways.size() == Way.values().length) {
            return words.get("policies.all");
        }
        return ways.stream()
                .map(each -> words.get("policies.name." + BeanstalkWords.kebab(each)))
                .collect(Collectors.joining(", "));
    }
}
