package naru.stage.beanstalk.cluster;

import java.time.Duration;
import naru.simulation.beanstalk.cluster.ClusterFigures;
import naru.simulation.kernel.SimTime;

/// What a reader has said before time runs on.
///
/// @param said the place of the answer, from 0
/// @param due when it shows
/// @param nodes how many there were when the question was answered
record Prediction(Question question, int said, SimTime due, int nodes) {

    enum Question {
        /// How many machines come for a second environment of two replicas: none, one, two.
        MACHINES(Duration.ofMinutes(4)),

        /// What comes of a version that never becomes ready: nobody answers any more, the old replicas go on,
        /// or the service goes back to the version before by itself.
        NEVER_READY(Duration.ofMinutes(12));

        private final Duration run;

        Question(Duration run) {
            this.run = run;
        }
    }

    static Prediction of(Question question, int said, ClusterMoment moment) {
        return new Prediction(question, said, moment.time().plus(question.run), moment.nodes());
    }

    boolean isDue(ClusterMoment moment) {
        return !moment.time().isBefore(due);
    }

    /// The place of the answer that holds.
    int outcome(ClusterMoment moment) {
        return switch (question) {
            case MACHINES -> Math.clamp(moment.nodes() - nodes, 0, 2);
            case NEVER_READY ->
                moment.service()
                        .environment(Shop.NAME)
                        .map(moment::figures)
                        .map(Prediction::stuck)
                        .orElse(0);
        };
    }

    private static int stuck(ClusterFigures figures) {
        if (figures.ready() == 0) {
            return 0;
        }
        return figures.isAsWished() ? 2 : 1;
    }
}
