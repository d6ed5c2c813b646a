package naru.stage.era;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import naru.simulation.era.EraWorld;
import naru.stage.era.layout.EraLayout;
import naru.stage.era.layout.Part;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// The picture of the eras at one moment: one site large, or several side by side.
///
/// Any moment can be shown from nothing. Where time flows, things slide to where they belong and requests fall; how
/// far an instance has moved to its new place depends on simulated time alone.
public final class EraPicture extends Region {

    /// How fast things slide to where they belong: after so many seconds, a third of the way is left.
    private static final double SLIDE = 0.13;

    private final EraWords words;
    private final ObservableValue<Theme> theme;
    private final RequestsView requests = new RequestsView();
    private final EraCast cast;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private Consumer<Asked> onAsk = asked -> {};
    private Optional<EraWorld> world = Optional.empty();
    /// Where things belong, and where they are shown.
    private Optional<EraLayout> target = Optional.empty();
    private Optional<EraLayout> shown = Optional.empty();
    private boolean flowing;
    private double clock;

    /// What a menu is asked for at.
    public sealed interface Asked {

        /// Where the menu is to open.
        Node anchor();

        /// @param site its place among the world's sites
        record AboutInstance(int site, String name, Node anchor) implements Asked {}

        /// @param site its place among the world's sites
        record AboutServer(int site, int number, Node anchor) implements Asked {}
    }

    public EraPicture(Messages messages, ObservableValue<Theme> theme) {
        this.words = new EraWords(messages);
        this.theme = theme;
        this.cast = new EraCast(words, getChildren(), this::listen);
        getStyleClass().add("era-picture");
        requests.setViewOrder(-Part.Kind.values().length);
        getChildren().add(requests);
        selected.subscribe(this::choose);
        messages.language().subscribe(() -> {
            cast.dress();
            requestLayout();
        });
        theme.subscribe(() -> drawRequests());
    }

    /// @param flowing whether this follows the moment before, so that things may slide; else all is at rest at once
    public void show(EraWorld next, boolean flowing) {
        boolean sameSites =
                world.map(was -> was.sites().size() == next.sites().size()).orElse(false);
        this.flowing = flowing && sameSites && shown.isPresent();
        world = Optional.of(next);
        if (getWidth() > 0 && getHeight() > 0) {
            play(next);
        }
    }

    /// Lets wall time pass: slides on what is not where it belongs, and lets requests fall.
    public void advance(double wallSeconds) {
        if (flowing && moves()) {
            clock += wallSeconds;
            cast.advance(wallSeconds);
            slide(1 - Math.exp(-wallSeconds / SLIDE));
        }
    }

    /// Whether movement is replaced by changes of state.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// The application that is looked at, by its own name, in every site at once.
    public ObjectProperty<Optional<String>> selected() {
        return selected;
    }

    /// @param next told when somebody asks for a menu at an instance or a server
    public void setOnAsk(Consumer<Asked> next) {
        onAsk = next;
    }

    @Override
    protected void layoutChildren() {
        requests.setWidth(getWidth());
        requests.setHeight(getHeight());
        world.filter(each -> getWidth() > 0 && getHeight() > 0).ifPresent(now -> {
            boolean resized = shown.isEmpty();
            if (resized || !flowing || !moves()) {
                play(now);
            }
        });
    }

    @Override
    public void resize(double width, double height) {
        if (width != getWidth() || height != getHeight()) {
            shown = Optional.empty();
        }
        super.resize(width, height);
    }

    private boolean moves() {
        return !reducedMotion.get();
    }

    private void play(EraWorld now) {
        boolean slides = flowing && moves() && shown.isPresent();
        Moment moment = Moment.of(now, getWidth(), getHeight());
        target = Optional.of(moment.layout());
        cast.play(moment, slides);
        cast.applications().forEach(each -> each.choose(isChosen(each)));
        if (slides) {
            slide(0);
        } else {
            cast.settle();
            settle(moment.layout());
        }
    }

    /// A part of the way from where things are to where they belong.
    private void slide(double part) {
        target.ifPresent(to -> settle(shown.map(was -> to.from(was, part)).orElse(to)));
    }

    private void settle(EraLayout layout) {
        shown = Optional.of(layout);
        cast.place(layout);
        drawRequests();
    }

    private void drawRequests() {
        requests.clear();
        shown.ifPresent(layout -> cast.applications()
                .forEach(each -> layout.box(Part.lane(each.site(), each.face().name()))
                        .ifPresent(lane -> requests.draw(
                                lane, each.face().stream(), each.face().colour(), clock, moves(), theme.getValue()))));
    }

    private boolean isChosen(ApplicationView view) {
        return selected.get().filter(view.face().application()::equals).isPresent();
    }

    private void choose() {
        cast.applications().forEach(each -> each.choose(isChosen(each)));
    }

    /// A click chooses, a right click asks; Space chooses, Enter does both.
    private void listen(Region view) {
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            view.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                select(view);
            }
            if (event.getButton() == MouseButton.SECONDARY || event.getClickCount() == 2) {
                ask(view);
            }
            event.consume();
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                select(view);
                if (event.getCode() == KeyCode.ENTER) {
                    ask(view);
                }
                event.consume();
            }
            if (event.getCode() == KeyCode.CONTEXT_MENU) {
                ask(view);
                event.consume();
            }
        });
    }

    private void select(Region view) {
        if (view instanceof ApplicationView application) {
            selected.set(Optional.of(application.face().application()));
        }
    }

    private void ask(Region view) {
        switch (view) {
            case ApplicationView each ->
                onAsk.accept(new Asked.AboutInstance(each.site(), each.face().name(), each));
            case HardwareView each ->
                onAsk.accept(new Asked.AboutServer(each.site(), each.face().number(), each));
            default -> {}
        }
    }
}
