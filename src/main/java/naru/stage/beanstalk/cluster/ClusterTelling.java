package naru.stage.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterFigures;
import naru.simulation.beanstalk.cluster.Refusal;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;

/// Says what came of the last thing that was asked.
final class ClusterTelling {

    private static final int ANSWERS = 3;

    private final BeanstalkWords words;
    private final AskBar bar;

    ClusterTelling(BeanstalkWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    private String get(String key, Object... args) {
        return words.get("cluster." + key, args);
    }

    private void say(String key, Object... args) {
        bar.say(get(key, args), get(key + ".more", args));
    }

    void ask(Prediction.Question question, IntConsumer then) {
        String kind = BeanstalkWords.kebab(question);
        List<String> answers = IntStream.rangeClosed(1, ANSWERS)
                .mapToObj(i -> get("answer." + kind + "." + i))
                .toList();
        bar.ask(get("ask." + kind), answers, then);
    }

    void tell(ClusterMoment moment, Optional<Prediction> predicted) {
        Optional<Prediction> due = predicted.filter(each -> each.isDue(moment));
        due.ifPresentOrElse(
                each -> decide(moment, each),
                () -> moment.last()
                        .ifPresentOrElse(
                                deed -> tell(moment, deed),
                                () -> say("open", moment.environments().size(), moment.nodes())));
    }

    private void decide(ClusterMoment moment, Prediction prediction) {
        String kind = BeanstalkWords.kebab(prediction.question());
        int outcome = prediction.outcome(moment);
        boolean right = outcome == prediction.said();
        String held = get("answer." + kind + "." + (outcome + 1));
        bar.decide(
                right,
                get(right ? "right" : "other", held),
                get("why." + kind + "." + (outcome + 1), prediction.nodes(), moment.nodes()));
    }

    private void tell(ClusterMoment moment, Deed deed) {
        deed.refusal().ifPresentOrElse(this::refused, () -> done(moment, deed.command()));
    }

    private void refused(Refusal refusal) {
        say("refused." + BeanstalkWords.kebab(refusal));
    }

    private void done(ClusterMoment moment, ClusterCommand command) {
        switch (command) {
            case ClusterCommand.Create(ClusterEnvironment environment) ->
                rollout(moment, environment.name(), "created", "creating");
            case ClusterCommand.Deploy(String name, String _) -> rollout(moment, name, "deployed", "deploying");
            case ClusterCommand.Configure(String name, var _) -> rollout(moment, name, "configured", "configuring");
            case ClusterCommand.Swap _ -> say("swapped");
            case ClusterCommand.Terminate _ ->
                say(moment.environments().isEmpty() ? "gone" : "terminated", moment.nodes());
            case ClusterCommand.ChangeDirectly _ -> say("drifted");
            case ClusterCommand.Wish _ -> refused(Refusal.NOT_IN_THIS_MODE);
        }
    }

    private void rollout(ClusterMoment moment, String name, String done, String doing) {
        moment.service().environment(name).ifPresent(environment -> {
            ClusterFigures figures = moment.figures(environment);
            String key = figures.isAsWished() ? done : figures.stalled() ? "stalled" : doing;
            String version = environment.image().substring(environment.image().indexOf(':') + 1);
            say(key, version, figures.wished(), figures.updated(), figures.ready(), moment.nodes());
        });
    }
}
