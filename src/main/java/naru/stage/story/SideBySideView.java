package naru.stage.story;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naru.content.Choice;
import naru.content.eras.Incident;
import naru.content.eras.Trial;
import naru.content.format.Incidents;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.stage.chapter.Overlay;
import naru.stage.era.EraPicture;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import naru.stage.theme.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The three eras side by side: the question above, their picture, what came of it, and what can happen next.
final class SideBySideView extends Region implements EraView {

    private static final double SIDE = 32;
    private static final double BELOW = 16;

    private final Messages messages;
    private final Playback<EraWorld, EraCommand, Boolean> playback;
    private final IncidentWords words;
    private final SideBySide session;
    private final EraPicture picture;
    private final EraMenu menu;
    private final Overlay overlay = new Overlay();
    private final AskBar bar = new AskBar();
    private final VerdictRow verdicts;
    private final IncidentChips chips;
    private final ToggleButton limits = new ToggleButton("", new FontIcon(Material2MZ.SPEED));
    private final NumbersButton numbers;
    private final HBox row = new HBox(10);
    private boolean shown;

    /// @param playback of the chapter, shared with the story
    /// @param reader measures what will come of an incident
    /// @param stage runs tasks on the JavaFX thread
    SideBySideView(
            Messages messages,
            ObservableValue<Theme> theme,
            Playback<EraWorld, EraCommand, Boolean> playback,
            Executor reader,
            Executor stage) {
        this.messages = messages;
        this.playback = playback;
        words = new IncidentWords(messages);
        session = new SideBySide(playback, reader, stage);
        picture = new EraPicture(messages, theme);
        menu = new EraMenu(messages, overlay, session::give);
        verdicts = new VerdictRow(words);
        chips = new IncidentChips(Incidents.bundled(), words, overlay, this::ask);
        numbers = new NumbersButton(messages, overlay, playback, session::give);
        getStyleClass().add("side-by-side");
        setId("side-by-side");
        setPickOnBounds(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(chips, space, limits, numbers);
        limits.setId("limits");
        limits.getStyleClass().addAll(Styles.CHIP, "incident-chip");
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(messages.text("eras.side.limits.long"));
        limits.setTooltip(meaning);
        limits.accessibleTextProperty().bind(meaning.textProperty());
        limits.setOnAction(event -> session.setLimits(limits.isSelected()));
        getChildren().setAll(bar, picture, verdicts, row, overlay);

        picture.selected().subscribe(chosen -> chosen.ifPresent(session.target()::set));
        picture.setOnAsk(asked -> openMenu(asked));
        session.target().subscribe(this::retargeted);
        session.state().subscribe(this::retold);
        messages.language().subscribe(overlay::closeMenu);
        messages.language().subscribe(this::retell);
        playback.frame().subscribe(this::show);
        retell();
    }

    @Override
    public void entered() {
        shown = true;
        session.entered();
        show(playback.frame().get());
    }

    @Override
    public void left() {
        overlay.close();
        session.left();
        shown = false;
    }

    @Override
    public boolean isAsked() {
        return overlay.isOpen();
    }

    /// What is being asked, and of whom.
    SideBySide session() {
        return session;
    }

    @Override
    public void advance(double wallSeconds) {
        picture.advance(wallSeconds);
    }

    @Override
    public BooleanProperty reducedMotion() {
        return picture.reducedMotion();
    }

    /// Answers by number, incidents by letter, Escape out of a question.
    @Override
    public EventHandler<KeyEvent> keys() {
        return event -> {
            if (overlay.isOpen()) {
                return;
            }
            bar.keys().handle(event);
            chips.keys().handle(event);
            numbers.keys().handle(event);
            boolean asking = !(session.state().get() instanceof SideBySide.State.Free);
            if (asking && event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                session.free();
                event.consume();
            }
        };
    }

    private void ask(Incident incident) {
        session.ask(incident);
        bar.focusAnswers();
    }

    private void openMenu(EraPicture.Asked asked) {
        EraWorld now = playback.frame().get().now();
        switch (asked) {
            case EraPicture.Asked.AboutInstance(int _, String name, var anchor) -> menu.openInstance(now, name, anchor);
            case EraPicture.Asked.AboutServer(int _, int number, var anchor) -> menu.openServer(now, number, anchor);
        }
    }

    private void show(Frame<EraWorld> frame) {
        if (shown && frame.now().sites().size() > 1) {
            picture.show(frame.now(), frame.flowing());
            limits.setSelected(SideBySide.limits(frame.now()));
        }
    }

    private void retell() {
        chips.retell();
        limits.setText(messages.get("eras.side.limits"));
        retold();
    }

    /// Only what comes next is about it: a question and its verdict stay as they are.
    private void retargeted() {
        if (session.state().get() instanceof SideBySide.State.Free) {
            tellFree();
        }
    }

    private void retold() {
        verdicts.clear();
        chips.mark("");
        switch (session.state().get()) {
            case SideBySide.State.Free() -> tellFree();
            case SideBySide.State.Asking(var incident, var about) -> {
                chips.mark(incident.id());
                bar.ask(
                        words.question(incident, about),
                        words.answers(incident),
                        place -> session.answer(incident.choices().get(place)));
            }
            case SideBySide.State.Running(var incident, var about, var said) -> {
                chips.mark(incident.id());
                bar.say(words.question(incident, about), messages.get("eras.side.said", words.answer(incident, said)));
            }
            case SideBySide.State.Decided(var trial, var said, var truth, boolean limited) -> {
                chips.mark(trial.incident().id());
                verdicts.show(trial);
                tellDecided(trial, said, truth, limited);
            }
        }
    }

    private void tellFree() {
        bar.say(
                messages.get("eras.side.title"),
                messages.get(
                        "eras.side.lead", words.application(session.target().get())));
    }

    private void tellDecided(Trial trial, Choice said, Optional<Choice> truth, boolean limited) {
        Incident incident = trial.incident();
        Button again = button("again", Material2MZ.REPLAY, () -> {
            session.again(incident, trial.target());
            bar.focusAnswers();
        });
        Button on = button(incident.isFault() ? "mend" : "go-on", Material2MZ.PLAY_ARROW, () -> session.goOn(trial));
        boolean right = truth.filter(said::equals).isPresent();
        bar.decide(
                right,
                truth.map(choice -> messages.get(
                                right ? "eras.side.right" : "eras.side.other", words.answer(incident, choice)))
                        .orElseGet(() -> messages.get("eras.side.none")),
                truth.map(choice -> words.why(trial, choice, limited))
                        .orElseGet(() -> messages.get("eras.side.none.why")),
                again,
                on);
        if (!overlay.isOpen()) {
            again.requestFocus();
        }
    }

    private Button button(String id, Ikon icon, Runnable deed) {
        Button button = new Button(messages.get("eras.side." + id), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.CHIP);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = bar.prefHeight(width);
        double bottom = row.prefHeight(width - 2 * SIDE) + BELOW;
        double told = verdicts.minHeight(width);
        bar.resizeRelocate(0, 0, width, top);
        row.resizeRelocate(SIDE, getHeight() - bottom, width - 2 * SIDE, bottom - BELOW);
        verdicts.resizeRelocate(SIDE, getHeight() - bottom - told, width - 2 * SIDE, told);
        picture.resizeRelocate(0, top, width, Math.max(0, getHeight() - top - told - bottom));
        overlay.resizeRelocate(0, 0, width, getHeight());
    }
}
