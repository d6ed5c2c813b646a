package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naru.content.eras.StoryStep;
import naru.simulation.era.EraWorld;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Overlay;
import naru.stage.era.EraPicture;
import naru.stage.playback.Frame;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import naru.stage.theme.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The story of the eras: what is going on in words, its picture, and what the reader may do about it.
final class EraStoryView extends Region implements EraView {

    private static final double SIDE = 32;
    private static final double BELOW = 16;
    private static final double ABOVE = 10;

    private final Messages messages;
    private final StoryWords words;
    private final ErasPlayback playback;
    private final StorySession session;
    private final Runnable compare;
    private final EraPicture picture;
    private final EraMenu menu;
    private final Overlay overlay = new Overlay();
    private final AskBar bar = new AskBar();
    private final NumbersButton numbers;
    private final HBox chips = new HBox(10);
    private final HBox row = new HBox(10);
    private String told = "";
    private boolean shown;

    /// @param playback of the chapter, shared with what stands side by side
    /// @param compare leads to the eras side by side
    EraStoryView(
            Messages messages,
            ObservableValue<Theme> theme,
            ErasPlayback playback,
            StorySession session,
            Runnable compare) {
        this.messages = messages;
        this.playback = playback;
        this.session = session;
        this.compare = compare;
        words = new StoryWords(messages);
        picture = new EraPicture(messages, theme);
        menu = new EraMenu(messages, overlay, session::give);
        getStyleClass().add("era-story");
        setId("era-story");
        setPickOnBounds(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        row.setAlignment(Pos.CENTER_LEFT);
        numbers = new NumbersButton(messages, overlay, playback, session::give);
        row.getChildren().setAll(chips, space, numbers);
        getChildren().setAll(bar, picture, row, overlay);
        picture.setOnAsk(this::openMenu);
        session.state().subscribe(this::offer);
        session.state().subscribe(this::tell);
        messages.language().subscribe(overlay::closeMenu);
        messages.language().subscribe(this::offer);
        messages.language().subscribe(this::tell);
        playback.frame().subscribe(this::show);
    }

    @Override
    public void entered() {
        shown = true;
        session.entered();
    }

    @Override
    public void left() {
        overlay.close();
        session.left();
        shown = false;
    }

    @Override
    public void advance(double wallSeconds) {
        picture.advance(wallSeconds);
    }

    @Override
    public BooleanProperty reducedMotion() {
        return picture.reducedMotion();
    }

    @Override
    public boolean isAsked() {
        return overlay.isOpen();
    }

    /// From step to step as on the line of time, wherever in the window the keyboard is.
    @Override
    public EventHandler<KeyEvent> keys() {
        return event -> {
            if (overlay.isOpen() || event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            numbers.keys().handle(event);
            switch (event.getCode()) {
                case PAGE_DOWN -> playback.stepForward();
                case PAGE_UP -> playback.stepBack();
                case HOME -> playback.seek(SimTime.ZERO);
                case END -> playback.seek(session.end());
                default -> {
                    return;
                }
            }
            event.consume();
        };
    }

    private void show(Frame<EraWorld> frame) {
        if (shown && frame.now().sites().size() == 1) {
            picture.show(frame.now(), frame.flowing());
            tell();
        }
    }

    /// The sentence changes with the figures in it. What is shown side by side has no part in the story.
    private void tell() {
        EraWorld now = playback.frame().get().now();
        if (now.sites().size() > 1) {
            return;
        }
        switch (session.state().get()) {
            case StorySession.State.Told(StoryStep step) -> say(words.headline(step), words.sentence(step, now));
            case StorySession.State.Poised(StoryStep _) ->
                say(messages.get("eras.story-poised.headline"), messages.get("eras.story-poised.text"));
            case StorySession.State.Yours() ->
                say(messages.get("eras.story-yours.headline"), messages.get("eras.story-yours.text"));
        }
    }

    private void say(String headline, String sentence) {
        if (!told.equals(headline + sentence)) {
            told = headline + sentence;
            bar.say(headline, sentence);
        }
    }

    /// What can be done now; the keyboard stays where it is as long as that is there.
    private void offer() {
        List<Node> offered = new ArrayList<>();
        switch (session.state().get()) {
            case StorySession.State.Told(StoryStep step) -> {
                if (session.isLast(step)) {
                    offered.add(chip("compare", Material2MZ.VIEW_COLUMN, Styles.PRIMARY, compare));
                }
                offered.add(chip("take-over", Material2MZ.TOUCH_APP, Styles.CHIP, this::takeOver));
            }
            case StorySession.State.Poised(StoryStep _) -> {
                offered.add(chip("go-on", Material2MZ.PLAY_ARROW, Styles.PRIMARY, session::goOn));
                offered.add(next());
            }
            case StorySession.State.Yours() -> {
                offered.add(chip("back", Material2MZ.REPLAY, Styles.PRIMARY, session::goOn));
                offered.add(next());
            }
        }
        chips.getChildren().setAll(offered);
    }

    private Node next() {
        return chip("next", Material2AL.ADD_CIRCLE_OUTLINE, Styles.CHIP, this::openSiteMenu);
    }

    private Button chip(String id, Ikon icon, String look, Runnable deed) {
        Button chip = new Button(messages.get("eras.story-chip." + id), new FontIcon(icon));
        chip.setId(id);
        chip.getStyleClass().addAll(Styles.CHIP, look);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> deed.run());
        return chip;
    }

    private void takeOver() {
        session.takeOver();
        picture.lookupAll(".era-app").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void openSiteMenu() {
        menu.openSite(playback.frame().get().now(), row);
    }

    private void openMenu(EraPicture.Asked asked) {
        EraWorld now = playback.frame().get().now();
        switch (asked) {
            case EraPicture.Asked.AboutInstance(int _, String name, var anchor) -> menu.openInstance(now, name, anchor);
            case EraPicture.Asked.AboutServer(int _, int number, var anchor) -> menu.openServer(now, number, anchor);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = bar.prefHeight(width);
        double bottom = row.prefHeight(width - 2 * SIDE) + BELOW + ABOVE;
        bar.resizeRelocate(0, 0, width, top);
        row.resizeRelocate(SIDE, getHeight() - bottom + ABOVE, width - 2 * SIDE, bottom - BELOW - ABOVE);
        picture.resizeRelocate(0, top, width, Math.max(0, getHeight() - top - bottom));
        overlay.resizeRelocate(0, 0, width, getHeight());
    }
}
