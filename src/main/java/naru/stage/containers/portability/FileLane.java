package naru.stage.containers.portability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.simulation.portability.Library;
import naru.simulation.portability.Need;
import naru.simulation.portability.Place;
import naru.simulation.portability.Start;
import naru.simulation.portability.Stay;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// Programs that stand on the libraries of the place: what one of them misses shows as a hole among these.
final class FileLane extends VBox {

    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

    private final PortabilityWords words;
    private final ProgramBlock neighbour;
    private final ProgramBlock shop;
    private final Label empty = new Label();
    private final VBox shelf = new VBox();
    private Optional<Place> shown = Optional.empty();

    FileLane(PortabilityWords words, int shopColour, int neighbourColour) {
        this.words = words;
        shop = new ProgramBlock(words, shopColour);
        neighbour = new ProgramBlock(words, neighbourColour);
        getStyleClass().add("carried-lane");
        setAlignment(Pos.BOTTOM_CENTER);
        empty.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "carried-empty");
        empty.setMaxWidth(Double.MAX_VALUE);
        shelf.getStyleClass().add("carried-shelf");
    }

    void show(Place place) {
        String nothing = words.get("empty");
        if (shown.filter(place::equals).isPresent() && empty.getText().equals(nothing)) {
            // Nothing has changed, nor the language: what is drawn anew blinks.
            return;
        }
        shown = Optional.of(place);
        empty.setText(nothing);
        List<Node> stack = new ArrayList<>();
        place.neighbour().ifPresent(stay -> {
            neighbour.show(stay);
            stack.add(neighbour);
        });
        place.file().ifPresent(shop::show);
        stack.add(place.file().isPresent() ? shop : empty);
        shelf.getChildren().setAll(lines(place));
        stack.add(shelf);
        getChildren().setAll(stack);
    }

    private List<Node> lines(Place place) {
        List<Start> starts = Stream.of(place.file(), place.neighbour())
                .flatMap(Optional::stream)
                .map(Stay::start)
                .toList();
        List<Node> lines = new ArrayList<>();
        for (Start start : starts) {
            if (start instanceof Start.Missing(Need need)) {
                lines.add(line(words.get("lacks", need.file()), true));
            }
        }
        List<Library> installed = new ArrayList<>(place.installed().libraries().values());
        installed.sort(Comparator.comparing(Library::isTheSystems));
        for (Library library : installed) {
            starts.stream()
                    .filter(start -> start instanceof Start.TooOld(var _, Library old) && old.equals(library))
                    .map(start -> ((Start.TooOld) start).need())
                    .forEach(need -> lines.add(line(words.get("lacks", need.symbols()), true)));
            lines.add(line(PortabilityWords.library(library), false));
        }
        return lines;
    }

    private static Node line(String text, boolean lacking) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.BODY);
        HBox line = new HBox(6, label);
        if (lacking) {
            FontIcon mark = new FontIcon();
            mark.getStyleClass().addAll("mark", "icon-cross");
            line.getChildren().addFirst(mark);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("carried-library");
        line.pseudoClassStateChanged(LACKING, lacking);
        return line;
    }
}
