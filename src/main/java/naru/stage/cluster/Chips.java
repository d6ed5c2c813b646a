package naru.stage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.Scenery;

/// What stands around the nodes: clients and Services above them, storage below.
final class Chips {

    private final Words words;
    private final Label dots = new Label();
    private final Label storageTitle = new Label();
    private final Label moreStorage = new Label();
    private final Map<ObjectKey, Chip> chips = new LinkedHashMap<>();
    private final Map<ObjectKey, Box> places = new HashMap<>();
    private List<Chip> trafficChips = List.of();
    private List<Chip> storageChips = List.of();
    private Consumer<Chip> made = chip -> {};
    private int each = 1;
    private int hidden;
    private int hiddenStorage;

    Chips(Words words) {
        this.words = words;
        dots.getStyleClass().add("dots-note");
        dots.setWrapText(true);
        Icon sample = new Icon("dot");
        sample.getStyleClass().add("dots-sample");
        dots.setGraphic(sample);
        storageTitle.getStyleClass().add("tray-title");
        moreStorage.getStyleClass().add("chips-more");
        for (Label label : List.of(dots, storageTitle, moreStorage)) {
            label.setMouseTransparent(true);
            label.setVisible(false);
        }
        dress();
    }

    /// @param next is shown every chip that is made
    void onNew(Consumer<Chip> next) {
        made = next;
    }

    void show(Scenery scenery, StageLayout layout) {
        Map<ObjectKey, Chip> kept = new LinkedHashMap<>(chips);
        chips.clear();
        places.clear();
        List<Chip> clients = place(
                scenery.clients().stream()
                        .<Chip.Face>map(Chip.Face.OfClient::new)
                        .toList(),
                layout.traffic().clients(),
                kept);
        List<Chip> services = place(
                scenery.services().stream()
                        .<Chip.Face>map(Chip.Face.OfService::new)
                        .toList(),
                layout.traffic().services(),
                kept);
        storageChips = place(
                scenery.disks().stream().<Chip.Face>map(Chip.Face.OfDisk::new).toList(),
                layout.storage().disks(),
                kept);
        trafficChips = new ArrayList<>(clients);
        trafficChips.addAll(services);
        hidden = scenery.clients().size() + scenery.services().size() - trafficChips.size();
        hiddenStorage = scenery.disks().size() - storageChips.size();
        dots.setVisible(!clients.isEmpty());
        Looks.place(dots, layout.traffic().note());
        storageTitle.setVisible(!storageChips.isEmpty());
        Looks.place(storageTitle, layout.storage().title());
        moreStorage.setVisible(hiddenStorage > 0);
        Looks.place(moreStorage, layout.storage().more());
        write();
    }

    private List<Chip> place(List<Chip.Face> faces, List<Box> boxes, Map<ObjectKey, Chip> kept) {
        List<Chip> placed = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Chip.Face face = faces.get(i);
            ObjectKey key = Chip.keyOf(face);
            Chip chip = kept.get(key);
            if (chip == null) {
                chip = new Chip(face, words);
                made.accept(chip);
            }
            chip.show(face);
            Looks.place(chip, boxes.get(i));
            chips.put(key, chip);
            places.put(key, boxes.get(i));
            placed.add(chip);
        }
        return placed;
    }

    /// Where clients, Services and storage stand.
    Map<ObjectKey, Box> places() {
        return Map.copyOf(places);
    }

    void dotsStandFor(int next) {
        if (next != each) {
            each = next;
            write();
        }
    }

    List<Node> traffic() {
        List<Node> nodes = new ArrayList<>(trafficChips);
        nodes.add(dots);
        return nodes;
    }

    List<Node> storage() {
        List<Node> nodes = new ArrayList<>(List.of(storageTitle));
        nodes.addAll(storageChips);
        nodes.add(moreStorage);
        return nodes;
    }

    /// Again in the language of the moment.
    void dress() {
        storageTitle.setText(words.get("storage"));
        chips.values().forEach(Chip::dress);
        write();
    }

    private void write() {
        String meaning = words.get("traffic.dots", each);
        dots.setText(hidden > 0 ? meaning + " · " + words.get("traffic.more", hidden) : meaning);
        moreStorage.setText(hiddenStorage > 0 ? words.get("storage.more", hiddenStorage) : "");
    }
}
