package naru.stage.containers.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Packing;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;

/// One half of the picture: a fleet from the machine that builds to the copies that run.
final class FleetPicture extends Region {

    private static final double PACKET_WIDTH = 30;
    private static final double PACKET_HEIGHT = 20;

    private final DeliveryWords words;
    private final Packing packing;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label stage = new Label();
    private final BuildCard build;
    private final RegistryCard registry;
    private final MeterCard meters;
    private final List<HostRow> hosts = new ArrayList<>();
    private final List<Polyline> ways = new ArrayList<>();
    private final Pane packets = new Pane();

    FleetPicture(Packing packing, DeliveryWords words) {
        this.packing = packing;
        this.words = words;
        build = new BuildCard(words);
        registry = new RegistryCard(words);
        meters = new MeterCard(words);
        title.getStyleClass().add(Styles.TITLE);
        subtitle.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        stage.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        stage.setAlignment(Pos.CENTER_RIGHT);
        stage.setId("delivery-stage-" + packing.name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < Fleet.HOSTS; i++) {
            hosts.add(new HostRow(words));
            Polyline way = new Polyline();
            way.getStyleClass().add("delivery-way");
            ways.add(way);
        }
        packets.setMouseTransparent(true);
        packets.setManaged(false);
        getChildren().addAll(ways);
        getChildren().addAll(title, subtitle, stage, build, registry);
        getChildren().addAll(hosts);
        getChildren().addAll(meters, packets);
    }

    void show(FleetFace face, MeterFace other, boolean flowing) {
        String key = packing.name().toLowerCase(Locale.ROOT);
        title.setText(words.get("packing." + key));
        subtitle.setText(words.get("packing." + key + ".more"));
        stage.setText(words.get(face.stage().key(), DeliveryWords.release(face.release())));
        build.show(face.build());
        registry.show(face.registry(), flowing);
        for (int i = 0; i < hosts.size(); i++) {
            hosts.get(i).show(face.hosts().get(i), flowing);
        }
        meters.show(face.meter(), other);
        movePackets();
    }

    void advance(double seconds) {
        registry.advance(seconds);
        hosts.forEach(host -> host.advance(seconds));
        movePackets();
    }

    private void movePackets() {
        List<Region> shown = new ArrayList<>();
        for (int i = 0; i < hosts.size(); i++) {
            for (LayerBar bar : hosts.get(i).stack().coming()) {
                Point2D at = along(ways.get(i).getPoints(), bar.shown());
                bar.packet()
                        .resizeRelocate(
                                at.getX() - PACKET_WIDTH / 2,
                                at.getY() - PACKET_HEIGHT / 2,
                                PACKET_WIDTH,
                                PACKET_HEIGHT);
                shown.add(bar.packet());
            }
        }
        if (!packets.getChildren().equals(shown)) {
            packets.getChildren().setAll(shown);
        }
    }

    /// The point at a share of the length of a way.
    private static Point2D along(List<Double> points, double share) {
        double length = 0;
        for (int i = 2; i < points.size(); i += 2) {
            length += point(points, i - 2).distance(point(points, i));
        }
        double left = length * share;
        for (int i = 2; i < points.size(); i += 2) {
            Point2D from = point(points, i - 2);
            Point2D to = point(points, i);
            double piece = from.distance(to);
            if (left <= piece && piece > 0) {
                return from.interpolate(to, left / piece);
            }
            left -= piece;
        }
        return points.isEmpty() ? Point2D.ZERO : point(points, points.size() - 2);
    }

    private static Point2D point(List<Double> points, int at) {
        return new Point2D(points.get(at), points.get(at + 1));
    }

    @Override
    protected void layoutChildren() {
        FleetLayout layout = FleetLayout.of(getWidth(), getHeight());
        double name = title.prefWidth(-1);
        double state = stage.prefWidth(-1);
        title.resizeRelocate(0, 0, name, layout.heading().height());
        subtitle.resizeRelocate(
                name + 12, 0, getWidth() - name - state - 24, layout.heading().height());
        stage.resizeRelocate(getWidth() - state, 0, state, layout.heading().height());
        place(build, layout.build());
        place(registry, layout.registry());
        place(meters, layout.meters());
        Box from = layout.registry();
        for (int i = 0; i < hosts.size(); i++) {
            Box host = layout.hosts().get(i);
            place(hosts.get(i), host);
            double turn = host.x() - FleetLayout.parting();
            ways.get(i)
                    .getPoints()
                    .setAll(
                            from.right(),
                            from.centerY(),
                            turn,
                            from.centerY(),
                            turn,
                            host.centerY(),
                            host.x(),
                            host.centerY());
        }
        packets.resizeRelocate(0, 0, getWidth(), getHeight());
        movePackets();
    }

    private static void place(Region region, Box box) {
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
