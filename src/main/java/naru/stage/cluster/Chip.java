package naru.stage.cluster;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.picture.ClientFace;
import naru.stage.cluster.picture.DiskFace;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.ServiceFace;
import naru.stage.text.Amounts;

/// Somebody who sends requests, a Service or a piece of storage: a name on one line and figures on the next.
final class Chip extends VBox {

    private final Words words;
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private Face face;

    /// What a chip shows.
    sealed interface Face {

        record OfClient(ClientFace client) implements Face {}

        record OfService(ServiceFace service) implements Face {}

        record OfDisk(DiskFace disk) implements Face {}
    }

    Chip(Face face, Words words) {
        this.face = face;
        this.words = words;
        getStyleClass()
                .addAll(
                        "chip-card",
                        switch (face) {
                            case Face.OfClient client -> "client";
                            case Face.OfService service -> "service";
                            case Face.OfDisk disk -> "disk";
                        });
        for (HBox line : List.of(first, second)) {
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("chip-line");
            line.setMinWidth(0);
        }
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(first, second);
        getChildren().forEach(line -> line.setMouseTransparent(true));
        dress();
    }

    Face face() {
        return face;
    }

    void show(Face next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        switch (face) {
            case Face.OfClient of -> client(of.client());
            case Face.OfService of -> service(of.service());
            case Face.OfDisk of -> disk(of.disk());
        }
    }

    private void client(ClientFace client) {
        String rate = words.get("client.rate", Amounts.tenths(client.perSecond()));
        String mean = client.meanMillis().isPresent()
                ? words.get("client.latency", client.meanMillis().getAsLong())
                : "";
        first.getChildren()
                .setAll(
                        mark("client", Mood.MUTED),
                        label(client.name(), "chip-name"),
                        label("→ " + client.service().name(), "chip-aside"),
                        label(rate, "chip-figure"));
        second.getChildren()
                .setAll(
                        mark("check", Mood.OK),
                        label(words.get("count", client.answered()), "chip-figure"),
                        mark("cross", client.failed() > 0 ? Mood.DANGER : Mood.MUTED),
                        label(
                                words.get("count", client.failed()),
                                client.failed() > 0 ? "chip-figure-bad" : "chip-figure"),
                        label(mean, "chip-aside"));
        Looks.pseudo(this, "trouble", false);
        setAccessibleText(words.get(
                "client.accessible",
                client.name(),
                client.service().name(),
                rate,
                client.answered(),
                client.failed(),
                mean));
    }

    private void service(ServiceFace service) {
        boolean nobody = service.ready() == 0;
        String ready = words.get("service.ready", service.ready(), service.total());
        Label figure = label(ready, nobody ? "chip-figure-bad" : "chip-figure");
        first.getChildren().setAll(mark("service", Mood.MUTED), label(service.dnsName(), "chip-name"));
        second.getChildren()
                .setAll(
                        mark(nobody ? "cross" : "check", nobody ? Mood.DANGER : Mood.OK),
                        figure,
                        label(service.address(), "chip-aside"));
        Looks.pseudo(this, "trouble", nobody);
        setAccessibleText(words.get("service.accessible", service.dnsName(), service.address(), ready));
    }

    private void disk(DiskFace disk) {
        String state = words.get(disk.state().key(), disk.node());
        first.getChildren()
                .setAll(
                        new DrumMark(true),
                        label(disk.key().name(), "chip-name"),
                        label(Amounts.memory(disk.bytes()) + " " + disk.mode(), "chip-aside"));
        second.getChildren()
                .setAll(
                        mark(disk.state().icon(), disk.state().mood()),
                        label(state, "chip-state", disk.state().mood().style()));
        Looks.pseudo(this, "trouble", disk.state().mood() == Mood.DANGER);
        setAccessibleText(
                words.get("disk.accessible", disk.key().name(), Amounts.memory(disk.bytes()), disk.mode(), state));
    }

    ObjectKey key() {
        return keyOf(face);
    }

    /// What identifies it on the stage; a client goes by its own name below its Service's.
    static ObjectKey keyOf(Face face) {
        return switch (face) {
            case Face.OfClient of -> Requests.client(of.client().name());
            case Face.OfService of -> of.service().key();
            case Face.OfDisk of -> of.disk().key();
        };
    }

    private static Icon mark(String icon, Mood mood) {
        Icon mark = new Icon(icon);
        mark.show(icon, mood);
        return mark;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        boolean figure = !styles[0].equals("chip-name") && !styles[0].equals("chip-state");
        label.setMinWidth(figure ? USE_PREF_SIZE : 0);
        return label;
    }
}
