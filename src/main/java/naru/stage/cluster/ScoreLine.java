package naru.stage.cluster;

import java.util.List;
import java.util.stream.Collectors;
import naru.simulation.scheduling.PluginScore;

/// Scores on one line: what each plugin adds to the total.
final class ScoreLine {

    private ScoreLine() {}

    static String of(Words words, List<PluginScore> scores) {
        return scores.stream()
                .map(score -> words.get("plugin.brief." + score.plugin().title()) + " " + score.weighted())
                .collect(Collectors.joining(" · "));
    }
}
