package naru.stage.compare.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.ContestWorld;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.beanstalk.replicas.ClusterRow;
import naru.stage.cluster.picture.Picture;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Kubernetes' side: the cluster, and the one at another provider once there is one.
final class KubernetesPane {

    private static final double ROW = 76;

    private final LiveWords words;
    private final Sign status = new Sign(Styles.TITLE);
    private final StepList steps;
    private final SidePane pane;
    private final ClusterRow here;
    private final ClusterRow there;

    KubernetesPane(LiveWords words) {
        this.words = words;
        steps = new StepList(words);
        pane = new SidePane("kubernetes", status, steps);
        here = new ClusterRow(words.messages());
        there = new ClusterRow(words.messages());
        Stream.of(here, there).forEach(row -> row.setMinHeight(ROW));
    }

    Region picture() {
        return pane;
    }

    void show(ContestSettings settings, ContestWorld now) {
        Optional<String> place = now.elsewhere().map(other -> words.get("here"));
        here.show(now.kubernetes(), place);
        now.elsewhere().ifPresent(other -> there.show(other, Optional.of(words.get("there"))));
        pane.rows(now.elsewhere().isPresent() ? List.of(here, there) : List.of(here));
        Picture picture = here.picture();
        int desired =
                picture.workloads().stream().mapToInt(each -> each.desired()).sum();
        pane.name(
                words.get("kubernetes"),
                words.get("kubernetes.about", desired, picture.nodes().size(), words.strategy(settings.strategy())));
        int ready = picture.workloads().stream().mapToInt(each -> each.ready()).sum();
        boolean well = ready >= desired;
        status.show(
                well ? Material2AL.CHECK_CIRCLE : Material2MZ.WARNING,
                words.get("ready", ready, desired),
                well ? Styles.GOOD : Styles.CAUTION);
        steps.show(now.kubernetesLedger().steps());
    }
}
