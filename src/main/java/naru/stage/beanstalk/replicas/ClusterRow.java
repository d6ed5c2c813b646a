package naru.stage.beanstalk.replicas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.Snapshot;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PictureMaker;
import naru.stage.cluster.picture.WorkloadFace;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// A cluster in a line, as an environment of Beanstalk is drawn beside it: the Services at the left, and the nodes with
/// their pods. Pods that find no room are counted at the end.
public final class ClusterRow extends Pane {

    private static final double GATE = 108;
    private static final double GAP = 10;
    private static final double CARD = 88;
    private static final double WAITING = 96;

    /// So many nodes have room for their whole names.
    private static final int FULL_NAMES = 4;

    private final Messages messages;
    private final PictureMaker maker = new PictureMaker();
    private final List<Region> services = new ArrayList<>();
    private final List<NodeTile> nodes = new ArrayList<>();
    private final Sign waiting = new Sign();
    private Picture picture = Picture.EMPTY;

    public ClusterRow(Messages messages) {
        this.messages = messages;
        getStyleClass().add("cluster-row");
        getChildren().add(waiting);
    }

    /// @param place where the cluster is, if there are several
    public void show(Snapshot now, Optional<String> place) {
        picture = maker.of(now);
        while (nodes.size() < picture.nodes().size()) {
            NodeTile tile = new NodeTile(messages);
            nodes.add(tile);
            getChildren().add(tile);
        }
        while (nodes.size() > picture.nodes().size()) {
            getChildren().remove(nodes.removeLast());
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).show(picture.nodes().get(i), nodes.size() > FULL_NAMES);
        }
        getChildren().removeAll(services);
        services.clear();
        for (WorkloadFace workload : picture.workloads()) {
            services.add(new ServiceCard(
                    place.orElse(workload.name()),
                    workload,
                    messages.get("beanstalk.replicas.per-second", perSecond(workload.name()))));
        }
        getChildren().addAll(services);
        waiting.setVisible(!picture.waiting().isEmpty());
        waiting.show(
                Material2AL.HOURGLASS_EMPTY,
                messages.get("beanstalk.replicas.waiting", picture.waiting().size()),
                Styles.CAUTION);
        requestLayout();
    }

    private int perSecond(String app) {
        return picture.nodes().stream()
                .flatMap(node -> node.pods().stream())
                .filter(pod -> pod.app().equals(app))
                .mapToInt(pod -> pod.marks().perSecond())
                .sum();
    }

    public Picture picture() {
        return picture;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double card = Math.min(CARD, (height - (services.size() - 1) * GAP) / Math.max(1, services.size()));
        double top = (height - services.size() * card - (services.size() - 1) * GAP) / 2;
        for (int i = 0; i < services.size(); i++) {
            services.get(i).resizeRelocate(0, top + i * (card + GAP), GATE, card);
        }
        double left = GATE + 2 * GAP;
        double end = getWidth() - (waiting.isVisible() ? WAITING + GAP : 0);
        double width = (end - left - (nodes.size() - 1) * GAP) / Math.max(1, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).resizeRelocate(left + i * (width + GAP), 0, width, height);
        }
        waiting.resizeRelocate(end + GAP, 0, WAITING, height);
    }
}
