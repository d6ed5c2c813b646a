package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Tempo;

/// The tiles of the instances and their motion. A tile is the same instance for as long as it is there: one that is
/// replaced goes, and another comes.
final class TileCast {

    /// @param age seconds since it set out
    private record Role(InstanceTile tile, Box from, Box to, double age, double born) {

        Box at() {
            return from.towards(to, Tempo.STEADY.progress(age));
        }
    }

    private final Pane pane;
    private final BeanstalkWords words;
    private final BiConsumer<Chosen, Node> chosen;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<InstanceTile, Double> leaving = new LinkedHashMap<>();

    TileCast(Pane pane, BeanstalkWords words, BiConsumer<Chosen, Node> chosen) {
        this.pane = pane;
        this.words = words;
        this.chosen = chosen;
    }

    /// @param flowing whether what comes and goes is seen to do so
    void show(List<InstanceFace> faces, boolean flowing) {
        Set<String> ids = faces.stream().map(InstanceFace::id).collect(Collectors.toSet());
        new ArrayList<>(roles.keySet()).stream().filter(id -> !ids.contains(id)).forEach(id -> leave(id, flowing));
        for (InstanceFace face : faces) {
            Role role = roles.computeIfAbsent(face.id(), id -> enter(flowing));
            role.tile().show(face);
        }
        if (!flowing) {
            leaving.keySet().forEach(pane.getChildren()::remove);
            leaving.clear();
            roles.replaceAll((id, role) -> new Role(role.tile(), role.to(), role.to(), 1, 1));
            dress();
        }
    }

    private Role enter(boolean flowing) {
        InstanceTile tile = new InstanceTile(words, chosen);
        tile.setManaged(false);
        tile.setOpacity(flowing ? 0 : 1);
        pane.getChildren().add(tile);
        return new Role(tile, Box.NONE, Box.NONE, 1, flowing ? 0 : 1);
    }

    private void leave(String id, boolean flowing) {
        Role gone = roles.remove(id);
        if (gone == null) {
            return;
        }
        gone.tile().setId("");
        gone.tile().setFocusTraversable(false);
        gone.tile().setMouseTransparent(true);
        if (gone.tile().isFocused()) {
            pane.requestFocus();
        }
        if (flowing) {
            leaving.put(gone.tile(), 0.0);
        } else {
            pane.getChildren().remove(gone.tile());
        }
    }

    /// Has a tile go to its place; at once if it had none, or if the whole was resized.
    void place(String id, Box box, boolean atOnce) {
        Role role = roles.get(id);
        if (role == null || role.to().equals(box)) {
            return;
        }
        boolean jump = atOnce || role.to().equals(Box.NONE);
        roles.put(id, new Role(role.tile(), jump ? box : role.at(), box, jump ? 1 : 0, role.born()));
        dress();
    }

    /// Where a tile is just now.
    Optional<Box> at(String id) {
        return Optional.ofNullable(roles.get(id)).map(Role::at);
    }

    void advance(double seconds) {
        roles.replaceAll((id, role) ->
                new Role(role.tile(), role.from(), role.to(), role.age() + seconds, role.born() + seconds));
        leaving.replaceAll((tile, age) -> age + seconds);
        leaving.entrySet().removeIf(each -> {
            each.getKey().setOpacity(1 - Tempo.STEADY.progress(each.getValue()));
            boolean over = each.getValue() >= Tempo.STEADY.seconds();
            if (over) {
                pane.getChildren().remove(each.getKey());
            }
            return over;
        });
        dress();
    }

    private void dress() {
        for (Role role : roles.values()) {
            Box box = role.at();
            role.tile().resizeRelocate(box.x(), box.y(), box.width(), box.height());
            role.tile().setOpacity(Tempo.STEADY.progress(role.born()));
        }
    }
}
