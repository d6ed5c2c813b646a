package naru.stage.beanstalk.walls;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.wish.Means;
import naru.simulation.wish.Offer;
import naru.simulation.wish.Platform;
import naru.simulation.wish.Wish;
import naru.simulation.wish.WishList;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.SourceLink;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;

/// The reader makes wishes beyond the usual web application, and sees what becomes of each on every platform. An
/// answer, selected, says where it is from.
final class WishesWall implements Wall {

    private static final double WISH_WIDTH = 400;
    private static final double GAP = 12;

    private final BeanstalkWords words;
    private final WishList wishes;
    private final Runnable changed;
    private final Set<String> chosen = new TreeSet<>();
    private final GridPane table = new GridPane(GAP, 4);
    private final Label ground = Parts.label("", Styles.MUTED);
    private final SourceLink source;
    private final VBox picture;
    private final List<ToggleButton> toggles;
    private Optional<Offer> asked = Optional.empty();

    /// @param browser shows a page of the web
    /// @param changed is told when there is something else to show
    WishesWall(BeanstalkWords words, WishList wishes, Consumer<URI> browser, Runnable changed) {
        this.words = words;
        this.wishes = wishes;
        this.changed = changed;
        source = new SourceLink(browser);
        source.setId("wishes-source");
        ground.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox foot = new HBox(GAP, ground, source);
        foot.getStyleClass().add("wishes-foot");
        picture = new VBox(6, table, foot);
        picture.getStyleClass().addAll("wall", "wishes");
        ground.setId("wishes-ground");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getColumnConstraints().add(new ColumnConstraints(WISH_WIDTH, WISH_WIDTH, WISH_WIDTH));
        for (int i = 0; i < Platform.values().length; i++) {
            table.getColumnConstraints()
                    .add(new ColumnConstraints(0, 1, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        }
        toggles = wishes.wishes().stream().map(this::toggle).toList();
    }

    private ToggleButton toggle(Wish wish) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("wish-" + wish.id());
        toggle.getStyleClass().addAll(Styles.CHIP, "wall-wish");
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setOnAction(event -> {
            if (toggle.isSelected()) {
                chosen.add(wish.id());
            } else {
                chosen.remove(wish.id());
                asked = Optional.empty();
            }
            changed.run();
        });
        return toggle;
    }

    @Override
    public String id() {
        return "wishes";
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public void tell(BeanstalkWorld world, AskBar bar) {
        if (chosen.isEmpty()) {
            bar.say(words.get("walls.wishes.ask"), words.get("walls.wishes.ask.more"));
            return;
        }
        int possible = chosen.size() - wishes.count(chosen, Platform.STANDARD, Means.NOT_POSSIBLE);
        bar.say(
                words.get(
                        "walls.wishes.result",
                        chosen.size(),
                        possible,
                        wishes.count(chosen, Platform.STANDARD, Means.SETTING),
                        wishes.count(chosen, Platform.STANDARD, Means.YOURS)),
                words.get("walls.wishes.why"));
    }

    @Override
    public void show(BeanstalkWorld world) {
        table.getChildren().clear();
        table.add(Parts.label(words.get("walls.wishes.yours"), Styles.TITLE), 0, 0);
        for (Platform platform : Platform.values()) {
            table.add(heading(platform), 1 + platform.ordinal(), 0);
        }
        for (int row = 0; row < wishes.wishes().size(); row++) {
            Wish wish = wishes.wishes().get(row);
            ToggleButton toggle = toggles.get(row);
            toggle.setText(words.get("walls.wish." + wish.id()));
            GridPane.setVgrow(toggle, Priority.ALWAYS);
            table.add(toggle, 0, 1 + row);
            if (chosen.contains(wish.id())) {
                for (Platform platform : Platform.values()) {
                    table.add(answer(wish, platform), 1 + platform.ordinal(), 1 + row);
                }
            }
        }
        showGround();
    }

    private VBox heading(Platform platform) {
        String count = words.get(
                "walls.wishes.count",
                wishes.count(chosen, platform, Means.SETTING),
                wishes.count(chosen, platform, Means.YOURS),
                wishes.count(chosen, platform, Means.NOT_POSSIBLE));
        return new VBox(
                Parts.label(words.get("walls.wishes.platform." + platform.id()), Styles.TITLE),
                Parts.label(count, Styles.MUTED, Styles.FIGURES));
    }

    private Button answer(Wish wish, Platform platform) {
        Offer offer = wish.offer(platform);
        boolean played = platform == Platform.KUBERNETES && wish.played();
        String means = words.get("walls.wishes.means." + offer.means().id());
        String how = words.get("walls.wish." + wish.id() + "." + platform.id());
        String sure = offer.uncertain() ? words.get("walls.wishes.inferred", means) : means;
        Label first = Parts.label(played ? words.get("walls.wishes.played", sure) : sure, Styles.STRONG);
        Button button = new Button("", new VBox(first, Parts.label(how)));
        button.setId("offer-" + wish.id() + "-" + platform.id());
        button.setAccessibleText(sure + ": " + how);
        button.getStyleClass().add("wall-offer");
        first.setGraphic(MeansLook.icon(offer.means()));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(event -> {
            asked = Optional.of(offer);
            showGround();
        });
        return button;
    }

    /// When the answer asked about was looked up, how sure it is, and the page.
    private void showGround() {
        ground.setText(asked.map(this::grounds).orElseGet(() -> words.get("walls.wishes.ground")));
        asked.map(Offer::source).map(URI::create).ifPresent(source::lead);
        source.setVisible(asked.isPresent());
    }

    private String grounds(Offer offer) {
        String checked = words.get("walls.wishes.source", offer.checked().toString());
        return offer.uncertain() ? checked + " " + words.get("walls.wishes.uncertain") : checked;
    }
}
