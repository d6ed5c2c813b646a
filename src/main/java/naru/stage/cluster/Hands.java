package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import naru.simulation.Command;
import naru.simulation.Outcome;
import naru.simulation.scheduling.Refusal;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Neighbours;
import naru.stage.cluster.picture.DropRules;
import naru.stage.cluster.picture.Names;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.RefusalText;
import naru.stage.cluster.picture.Verdict;
import naru.stage.gesture.Cargo;
import naru.stage.gesture.Carry;
import naru.stage.gesture.CommandSink;
import naru.stage.gesture.KeyboardCarry;
import naru.stage.gesture.MouseCarry;
import naru.stage.gesture.Target;

/// Carrying pods: what is under the hand, what would come of letting go, and what comes of it.
final class Hands {

    private final Ground ground;
    private final DoubleSupplier clock;
    private final Words words;
    private final CommandSink commands;
    private final Carry<Cargo, Target> carry = new Carry<>();
    private final MouseCarry<Cargo, Target> mouse;
    private final KeyboardCarry<Cargo, Target> keyboard;
    private final Ghost ghost;
    private Optional<PodFace> held = Optional.empty();

    Hands(
            Pane surface,
            Ghost ghost,
            Ground ground,
            Words words,
            CommandSink commands,
            Node keys,
            DoubleSupplier clock) {
        this.ground = ground;
        this.clock = clock;
        this.words = words;
        this.commands = commands;
        this.ghost = ghost;
        mouse = new MouseCarry<>(surface, carry, ground::targetAt);
        keyboard = new KeyboardCarry<>(keys, carry, () -> focused(keys), Hands::home, this::neighbour);
        mouse.pointer().addListener((property, was, is) -> ghost.moveTo(is.getX(), is.getY()));
        carry.state().addListener((property, was, is) -> follow(is));
    }

    boolean isCarrying() {
        return carry.isCarrying();
    }

    void addSource(PodView view) {
        mouse.addSource(view, () -> cargo(view));
    }

    void pickByKeyboard(PodFace pod) {
        keyboard.pick(new Cargo(pod.key(), pod.uid(), pod.node()));
    }

    /// Says something in answer to a person.
    void explain(String headline, String why) {
        ground.voice().answer(headline, why, clock.getAsDouble());
    }

    /// The world has gone on: what is carried may be gone, and what is under it may have changed.
    void recheck() {
        if (carry.state().get() instanceof Carry.State.Carrying<Cargo, Target> carrying) {
            if (ground.snapshot().pod(carrying.cargo().pod()).isEmpty()) {
                carry.cancel();
            } else {
                hover(carrying);
            }
        }
    }

    private static Optional<Cargo> cargo(PodView view) {
        PodFace face = view.face();
        return Optional.of(new Cargo(face.key(), face.uid(), face.node()));
    }

    private static Optional<Cargo> focused(Node keys) {
        return keys.getScene() != null && keys.getScene().getFocusOwner() instanceof PodView view
                ? cargo(view)
                : Optional.empty();
    }

    private static Target home(Cargo cargo) {
        return cargo.from().isEmpty() ? new Target.Tray() : new Target.OnNode(cargo.from());
    }

    private Optional<Target> neighbour(Target from, KeyCode key) {
        List<Target> targets = ground.targets();
        List<Box> boxes = new ArrayList<>();
        targets.forEach(target -> boxes.add(ground.boxOf(target).orElse(Box.NONE)));
        Optional<Neighbours.Direction> direction = Paths.direction(key);
        if (direction.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt next = Neighbours.next(boxes, ground.boxOf(from).orElse(Box.NONE), direction.get());
        return next.isPresent() ? Optional.of(targets.get(next.getAsInt())) : Optional.empty();
    }

    private void follow(Carry.State<Cargo, Target> state) {
        switch (state) {
            case Carry.State.Carrying<Cargo, Target> carrying -> {
                if (held.isEmpty()) {
                    pick(carrying);
                }
                hover(carrying);
            }
            case Carry.State.Dropped<Cargo, Target> dropped -> drop(dropped);
            case Carry.State.Resting<Cargo, Target> resting -> {
                held = Optional.empty();
                ground.preview(Optional.empty(), Optional.empty(), Optional.empty());
            }
        }
    }

    private void pick(Carry.State.Carrying<Cargo, Target> carrying) {
        Optional<PodView> view = ground.cast().pod(carrying.cargo().uid());
        held = view.map(PodView::face);
        view.ifPresent(source -> ghost.pick(source, !carrying.byKeyboard()));
        held.ifPresent(pod -> ground.voice().announce(words.get("carry.picked", pod.shortName())));
    }

    private void hover(Carry.State.Carrying<Cargo, Target> carrying) {
        if (carrying.byKeyboard()) {
            carrying.over()
                    .flatMap(ground::boxOf)
                    .ifPresent(box -> ghost.moveTo(box.centerX(), box.y() + box.height() * 0.55));
        }
        Optional<Remark> remark = carrying.over().flatMap(target -> remark(carrying.cargo(), target));
        ground.preview(held, carrying.over(), remark);
        if (carrying.over().isPresent()) {
            String where = switch (carrying.over().get()) {
                case Target.Tray tray -> words.get("tray.title");
                case Target.OnNode node -> node.name();
            };
            ground.voice()
                    .announce(where
                            + remark.map(r -> ". " + r.title() + " " + r.detail())
                                    .orElse(""));
        }
    }

    private Optional<Remark> remark(Cargo cargo, Target target) {
        return switch (DropRules.judge(ground.snapshot(), cargo, target)) {
            case Verdict.Fits fits ->
                Optional.of(new Remark(
                        Remark.Kind.FITS,
                        fits.scores().isEmpty()
                                ? words.get(fits.replaces() ? "carry.replaces" : "carry.fits")
                                : words.get(
                                        fits.replaces() ? "carry.replaces.score" : "carry.fits.score", fits.total()),
                        ScoreLine.of(words, fits.scores())));
            case Verdict.Refuses refuses ->
                Optional.of(new Remark(Remark.Kind.REFUSES, words.get("carry.refuses"), reasons(refuses.refusals())));
            case Verdict.Deletes deletes ->
                Optional.of(new Remark(Remark.Kind.REFUSES, words.get("carry.deletes"), ""));
            case Verdict.Nothing nothing -> Optional.of(new Remark(Remark.Kind.HERE, words.get("carry.here"), ""));
        };
    }

    private String reasons(List<Refusal> refusals) {
        return String.join(
                " ",
                refusals.stream().map(r -> words.refusal(RefusalText.of(r))).toList());
    }

    private void drop(Carry.State.Dropped<Cargo, Target> dropped) {
        String pod =
                held.map(PodFace::shortName).orElse(Names.brief(dropped.cargo().pod()));
        if (dropped.target().isEmpty()) {
            ghost.flyBack(ground.cast().placeOf(dropped.cargo().uid()), clock.getAsDouble());
            ground.voice().announce(words.get("carry.cancelled", pod));
            return;
        }
        switch (DropRules.judge(
                ground.snapshot(), dropped.cargo(), dropped.target().get())) {
            case Verdict.Fits fits -> {
                ghost.vanish();
                send(fits.command(), pod);
            }
            case Verdict.Deletes deletes -> {
                ghost.vanish();
                send(deletes.command(), pod);
            }
            case Verdict.Refuses refuses -> {
                ghost.flyBack(ground.cast().placeOf(dropped.cargo().uid()), clock.getAsDouble());
                String node = dropped.target().get() instanceof Target.OnNode on ? on.name() : "";
                ground.voice()
                        .answer(
                                words.get("carry.refused", pod, node),
                                reasons(refuses.refusals()),
                                clock.getAsDouble());
            }
            case Verdict.Nothing nothing ->
                ghost.flyBack(ground.cast().placeOf(dropped.cargo().uid()), clock.getAsDouble());
        }
    }

    /// Sends a command and explains if it comes to nothing.
    void send(Command command, String what) {
        commands.send(command, outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                String why = words.get("outcome."
                        + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                ground.voice()
                        .answer(
                                words.get("outcome.refused", what),
                                refused.refusals().isEmpty() ? why : reasons(refused.refusals()),
                                clock.getAsDouble());
            }
        });
    }
}
