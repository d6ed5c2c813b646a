package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Resource;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Everything around the instances: the heading, users, load balancer or queue, the groups' frames, and the strip of
/// small parts.
final class Surroundings {

    private static final List<Resource> STRIP =
            List.of(Resource.BUCKET, Resource.SECURITY_GROUP, Resource.ALARMS, Resource.DATABASE);

    private final BeanstalkWords words;
    private final Detail detail;
    private final Sign name = new Sign(Styles.TITLE);
    private final Sign health = new Sign(Styles.TITLE);
    private final UsersCard users;
    private final Map<Resource, PartCard> parts = new EnumMap<>(Resource.class);
    private final GroupFrame own;
    private final GroupFrame temporary;
    private boolean queue;

    Surroundings(BeanstalkWords words, Detail detail, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.detail = detail;
        users = new UsersCard(words);
        own = new GroupFrame(words, false, chosen);
        temporary = new GroupFrame(words, true, chosen);
        for (Resource each : Resource.values()) {
            if (each != Resource.AUTO_SCALING_GROUP) {
                parts.put(each, new PartCard(each, chosen));
            }
        }
        health.setId("environment-health");
    }

    List<Node> frames() {
        return List.of(own, temporary);
    }

    List<Node> cards() {
        List<Node> all = new ArrayList<>(List.of(name, health, users));
        all.addAll(parts.values());
        return all;
    }

    /// Whether requests have somewhere to go.
    boolean answering(EnvironmentFace face) {
        return face.gate()
                .flatMap(face::part)
                .map(EnvironmentFace.Part::ready)
                .orElse(face.gate().isEmpty());
    }

    /// Nothing has been made but, with the first upload, a bucket.
    void showNothing(List<VersionMark> versions) {
        name.setVisible(false);
        health.setVisible(false);
        users.setVisible(false);
        own.setVisible(false);
        temporary.setVisible(false);
        parts.values().forEach(part -> part.setVisible(false));
        showBucket(versions, true);
    }

    void show(EnvironmentFace face) {
        boolean large = detail == Detail.LARGE;
        name.setVisible(large);
        name.show(
                Material2AL.CLOUD,
                words.get("heading", face.name(), words.get("state." + BeanstalkWords.kebab(face.state()))),
                "");
        health.setVisible(large);
        health.show(HealthLook.icon(face.status()), words.status(face.status()), HealthLook.style(face.status()));
        queue = face.gate().filter(gate -> gate == Resource.QUEUE).isPresent();
        users.setVisible(large && !queue && face.part(Resource.DOMAIN).isPresent());
        users.show(face.traffic());
        parts.values().forEach(part -> part.setVisible(false));
        face.parts().forEach(part -> show(face, part));
        if (!face.versions().isEmpty()) {
            showBucket(
                    face.versions(),
                    face.part(Resource.BUCKET).map(EnvironmentFace.Part::ready).orElse(true));
        }
        own.setVisible(face.part(Resource.AUTO_SCALING_GROUP).isPresent());
        own.show(face, large);
        temporary.setVisible(!face.instances(true).isEmpty());
        temporary.show(face, large);
    }

    private void showBucket(List<VersionMark> versions, boolean ready) {
        PartCard bucket = card(Resource.BUCKET);
        bucket.showVersions(versions);
        if (!versions.isEmpty()) {
            bucket.show(words.resource(Resource.BUCKET), "", ready, Material2AL.CHECK, "");
            bucket.setVisible(detail == Detail.LARGE);
        }
    }

    private void show(EnvironmentFace face, EnvironmentFace.Part part) {
        Resource resource = part.resource();
        boolean gate = face.gate().filter(each -> each == resource).isPresent();
        if (resource == Resource.AUTO_SCALING_GROUP || (detail == Detail.ROW && !gate)) {
            return;
        }
        PartCard card = card(resource);
        String title = words.resource(resource);
        if (!part.ready()) {
            card.show(title, words.get("part.making"), false, Material2AL.HOURGLASS_EMPTY, Styles.CAUTION);
        } else if (gate && detail == Detail.ROW) {
            card.show(
                    "",
                    words.get(
                            "part.serving-short",
                            face.serving(),
                            face.instances().size()),
                    true,
                    face.serving() == 0 ? Material2AL.BLOCK : Material2AL.CHECK,
                    face.serving() == 0 ? Styles.BAD : "");
        } else if (gate) {
            card.show(
                    title,
                    words.get("part.serving", face.serving()),
                    true,
                    face.serving() == 0 ? Material2AL.BLOCK : Material2AL.CHECK,
                    face.serving() == 0 ? Styles.BAD : Styles.GOOD);
        } else {
            showReady(card, title, face, part);
        }
    }

    private void showReady(PartCard card, String title, EnvironmentFace face, EnvironmentFace.Part part) {
        switch (part.resource()) {
            case ALARMS -> {
                boolean breach = part.note().equals("high") || part.note().equals("low");
                card.show(
                        title,
                        words.get("part.alarm." + part.note()),
                        true,
                        breach ? Material2MZ.NOTIFICATIONS_ACTIVE : Material2AL.CHECK,
                        breach ? Styles.CAUTION : Styles.GOOD);
            }
            case DOMAIN -> card.show(title, face.cname(), true, Material2AL.LINK, "");
            default -> card.show(title, words.get("part.ready"), true, Material2AL.CHECK, Styles.GOOD);
        }
    }

    private PartCard card(Resource resource) {
        return Objects.requireNonNull(parts.get(resource));
    }

    void place(EnvironmentLayout layout) {
        Box heading = layout.heading();
        double status = Math.ceil(health.prefWidth(-1));
        name.resizeRelocate(heading.x(), heading.y(), Math.max(0, heading.width() - status - 24), heading.height());
        health.resizeRelocate(heading.right() - status, heading.y(), status, heading.height());
        put(users, layout.users());
        put(card(Resource.DOMAIN), layout.domain());
        put(card(Resource.LOAD_BALANCER), layout.gate());
        put(card(Resource.QUEUE), layout.gate());
        own.place(layout.own());
        layout.temporary().ifPresent(temporary::place);
        for (int i = 0; i < layout.parts().size(); i++) {
            put(card(STRIP.get(i)), layout.parts().get(i));
        }
    }

    private static void put(Region region, Box box) {
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
