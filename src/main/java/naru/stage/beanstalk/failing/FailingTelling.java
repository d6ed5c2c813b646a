package naru.stage.beanstalk.failing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Happening.What;
import naru.simulation.beanstalk.Policy;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.failing.Inquiry.Stage;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;

/// Says how the search stands, from the world alone, and asks the one question before it.
final class FailingTelling {

    /// On how many of the four instances the broken version will run.
    private static final List<Integer> ANSWERS = List.of(0, 1, 2, Case.INSTANCES);

    private final BeanstalkWords words;
    private final AskBar bar;

    FailingTelling(BeanstalkWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    void ask(Policy policy, IntConsumer answered) {
        bar.ask(
                words.get("failing.ask", words.get("policy." + BeanstalkWords.kebab(policy)), Case.BROKEN),
                ANSWERS.stream().map(each -> words.get("failing.answer", each)).toList(),
                place -> answered.accept(ANSWERS.get(place)));
    }

    /// @param predicted how many instances the reader said would run the broken version
    /// @param mended what the versions after the broken one are to mend
    void tell(Inquiry inquiry, Case now, Optional<Integer> predicted, Map<String, Bug> mended) {
        switch (inquiry.stage()) {
            case BEFORE ->
                bar.say(words.get("failing.open", Case.GOOD, Case.BROKEN), words.get("failing.open.more", Case.BROKEN));
            case DEPLOYING -> deploying(inquiry, mended);
            case FAILED, RECOVERING, WELL -> {
                Optional<Integer> due = predicted.filter(each -> isFresh(inquiry));
                due.ifPresentOrElse(each -> judge(inquiry, now, each), () -> after(inquiry, now, mended));
            }
        }
    }

    /// Nothing has been done since the first deployment failed.
    private static boolean isFresh(Inquiry inquiry) {
        return inquiry.steps() <= 1 + inquiry.count(What.DEPLOYMENT_ABORTED);
    }

    private void judge(Inquiry inquiry, Case now, int predicted) {
        long truth = inquiry.running(Case.BROKEN);
        boolean right = truth == predicted;
        String why = now.policy() == Policy.IMMUTABLE ? "immutable" : truth == 0 ? "staged" : "left";
        bar.decide(
                right,
                words.get(right ? "failing.right" : "failing.other", truth, Case.BROKEN),
                words.get("failing.why." + why, Case.GOOD, Case.BROKEN));
    }

    private void deploying(Inquiry inquiry, Map<String, Bug> mended) {
        Deployment deployment = inquiry.deployment().orElseThrow();
        String version = deployment.version();
        String time = words.duration(inquiry.world().time().since(deployment.began()));
        if (inquiry.log() == Evidence.TELLS && version.equals(Case.BROKEN)) {
            bar.say(words.get("failing.told"), words.get("failing.told.early"));
        } else {
            String more = version.equals(Case.GOOD) ? "failing.deploying.back" : "failing.deploying.more";
            bar.say(
                    words.get("failing.deploying", version, time),
                    mended(mended, version)
                            .map(it -> words.get("failing.deploying.mended", it))
                            .orElseGet(() -> words.get(more)));
        }
    }

    private Optional<String> mended(Map<String, Bug> mended, String version) {
        return Optional.ofNullable(mended.get(version)).map(this::name);
    }

    private String name(Bug bug) {
        return words.get("failing.mend." + BeanstalkWords.kebab(bug));
    }

    private void after(Inquiry inquiry, Case now, Map<String, Bug> mended) {
        String last = inquiry.deployment().map(Deployment::version).orElse(Case.BROKEN);
        if (inquiry.stage() == Stage.WELL) {
            well(inquiry, now);
        } else if (inquiry.stage() == Stage.RECOVERING) {
            bar.say(words.get("failing.recovering"), words.get("failing.recovering.more"));
        } else {
            mended(mended, last)
                    .ifPresentOrElse(
                            taken -> bar.say(words.get("failing.same", last), words.get("failing.same.more", taken)),
                            () -> log(inquiry));
        }
    }

    private void log(Inquiry inquiry) {
        String key = switch (inquiry.log()) {
            case NONE, GONE -> "failing.failed";
            case ASKED -> "failing.fetching";
            case TELLS -> "failing.told";
            case SILENT -> "failing.silent";
        };
        bar.say(words.get(key, Case.BROKEN), words.get(key + ".more", Case.GOOD));
    }

    private void well(Inquiry inquiry, Case now) {
        boolean solved = !inquiry.environment().version().equals(Case.GOOD);
        String headline = words.get(
                "failing.well", inquiry.environment().version(), inquiry.steps(), words.duration(inquiry.taken()));
        if (solved) {
            bar.say(headline, words.get("failing.well.solved", name(now.bug()), inquiry.count(What.LOGS_READY)));
        } else {
            String what =
                    inquiry.log() == Evidence.TELLS ? "read" : inquiry.disk() == Evidence.GONE ? "gone" : "unknown";
            bar.say(headline, words.get("failing.well." + what, Case.BROKEN));
        }
    }
}
