package naru.stage.beanstalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2MZ;

/// An instance, in the thick wall of a virtual machine: what runs on it, how it is, what is being done with it, and
/// how hard it works. As much of it as there is room for.
final class InstanceTile extends Region {

    private static final double LINE = 28;
    private static final double PAD = 12;
    private static final double GAP = 10;
    private static final double BAR = 8;
    private static final double EDGE = 3;
    private static final double CPU = 128;

    /// An instance's id.
    private static final double NAME = 84;

    /// The longest word for a health status with its icon, and a gap.
    private static final double HEALTH = 126;

    /// From here on health has a column of its own.
    private static final double WIDE = 430;

    private static final double NARROW = 150;
    private static final double TIGHT = 44;

    /// A narrow tile of this size has a line for each.
    private static final double TALL = 4 * LINE;

    private static final double WORDED = 90;

    private final BeanstalkWords words;
    private final VersionPill pill = new VersionPill();
    private final Text id = new Text();
    private final Sign health = new Sign(Styles.STRONG);
    private final Sign doing = new Sign();
    private final Sign cpu = new Sign(Styles.FIGURES);
    private final Sign rate = new Sign(Styles.FIGURES);
    private final Region track = new Region();
    private final Region done = new Region();
    private Optional<InstanceFace> face = Optional.empty();

    InstanceTile(BeanstalkWords words, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        getStyleClass().add("instance-tile");
        id.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        id.setTextOrigin(VPos.TOP);
        track.getStyleClass().add("instance-track");
        done.getStyleClass().add("instance-done");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        for (Node part : List.of(track, done, pill, id, health, doing, cpu, rate)) {
            part.setMouseTransparent(true);
            getChildren().add(part);
        }
        Press.of(this, () -> face.ifPresent(now -> chosen.accept(new Chosen.OfInstance(now.id()), this)));
    }

    void show(InstanceFace next) {
        face = Optional.of(next);
        setId("instance-" + next.id());
        pill.show(next.version());
        id.setText(next.id());
        health.show(HealthLook.icon(next.status()), words.status(next.status()), HealthLook.style(next.status()));
        doing.show(
                next.doing().icon(),
                doing(next),
                words.get("brief." + BeanstalkWords.kebab(next.doing())),
                mood(next.doing()));
        long percent = Math.round(next.busy() * 100);
        cpu.show(Material2MZ.MEMORY, words.get("cpu", percent), next.busy() >= 0.9 ? Styles.CAUTION : "");
        rate.show(
                Material2MZ.SWAP_HORIZ,
                words.get("rate", Math.round(next.perSecond())),
                next.failing() > 0.01 ? Styles.BAD : "");
        pseudo("serving", next.serves() && !next.leaves());
        pseudo("broken", next.doing() == Doing.DEAD || next.doing() == Doing.HUNG);
        pseudo("leaving", next.leaves());
        pseudo("booting", next.doing() == Doing.BOOTING);
        setAccessibleText(words.get(
                "accessible.instance",
                next.id(),
                next.version().map(VersionMark::label).orElse("–"),
                words.status(next.status()),
                doing(next)));
        requestLayout();
    }

    private String doing(InstanceFace now) {
        String key = "doing." + BeanstalkWords.kebab(now.doing());
        return now.work()
                .map(work -> words.get(key, work.version().label(), words.duration(work.left())))
                .orElseGet(() -> words.get(key, "", ""));
    }

    private static String mood(Doing doing) {
        return switch (doing) {
            case DEAD, HUNG, LEAKING, STARVED, LEFT_OUT -> Styles.BAD;
            case BOOTING, INSTALLING, RESTARTING, DRAINING, CHECKED -> Styles.CAUTION;
            case GONE, LEAVING, ALONE -> Styles.UNKNOWN;
            case SERVING -> Styles.GOOD;
        };
    }

    private void pseudo(String name, boolean on) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }

    // Where everything lies

    @Override
    protected void layoutChildren() {
        boolean working = face.flatMap(InstanceFace::work).isPresent();
        boolean narrow = getWidth() < NARROW;
        boolean bar = getHeight() >= (narrow ? 2 : 1) * LINE + 2 * BAR + 6;
        double share =
                face.flatMap(InstanceFace::work).map(InstanceFace.Work::done).orElse(0.0);
        double wide = getWidth() - 2 * PAD;
        track.setVisible(working && bar);
        done.setVisible(working);
        pseudo("filling", !bar);
        if (bar) {
            track.resizeRelocate(PAD, getHeight() - BAR - 6, wide, BAR);
            done.resizeRelocate(PAD, getHeight() - BAR - 6, wide * share, BAR);
        } else {
            done.resizeRelocate(EDGE, EDGE, (getWidth() - 2 * EDGE) * share, getHeight() - 2 * EDGE);
        }
        double height = getHeight() - (working && bar ? BAR + 5 : 0);
        if (!narrow) {
            inLines(wide, height);
        } else {
            stacked(height);
        }
    }

    /// The version, the id and health first; then what is being done; then how hard it works.
    private void inLines(double wide, double height) {
        int lines = Math.max(1, (int) ((height - 4) / LINE));
        double end = PAD + wide;
        double doingRoom = end - (PAD + pill.prefWidth(-1) + GAP + NAME + GAP + HEALTH);
        boolean columns = getWidth() >= WIDE && (lines < 3 || doing.prefWidth(-1) <= doingRoom);
        int used = Math.min(lines, columns ? 2 : 3);
        double top = Math.max(0, (height - used * LINE) / 2);
        double left = PAD + mark(top) + GAP;
        double name = Math.ceil(id.getLayoutBounds().getWidth());
        id.setVisible(true);
        id.relocate(left, Math.round(top + (LINE - id.getLayoutBounds().getHeight()) / 2));
        double rest = left + Math.max(name, NAME) + GAP;
        if (columns) {
            double column = rest + HEALTH;
            put(health, rest, top, column - GAP - rest);
            put(doing, column, top, end - column);
            put(cpu, left, top + LINE, used < 2 ? 0 : CPU);
            put(rate, column, top + LINE, used < 2 ? 0 : end - column);
            return;
        }
        if (used == 1) {
            double last = end - doing.iconWidth();
            put(health, rest, top, last - GAP - rest);
            put(doing, last, top, doing.iconWidth());
        } else {
            put(health, rest, top, end - rest);
            put(doing, PAD, top + LINE, wide);
        }
        put(cpu, PAD, top + 2 * LINE, used < 3 ? 0 : CPU);
        put(rate, PAD + CPU + GAP, top + 2 * LINE, used < 3 ? 0 : wide - CPU - GAP);
    }

    /// One below the other, in the middle: all that a narrow tile can say.
    private void stacked(double height) {
        id.setVisible(false);
        cpu.setVisible(false);
        rate.setVisible(false);
        if (height >= TALL && getWidth() >= WORDED) {
            told(height);
            return;
        }
        boolean two = height >= 2 * LINE;
        double top = Math.max(0, (height - (two ? 2 : 1) * LINE) / 2);
        pill.tighten(getWidth() < TIGHT);
        double width = Math.min(getWidth() - 2 * EDGE, Math.ceil(pill.prefWidth(-1)));
        pill.resizeRelocate((getWidth() - width) / 2, top + 1, width, LINE - 2);
        double icons = health.iconWidth() + GAP / 2 + doing.iconWidth();
        boolean both = icons <= getWidth() - 6;
        double from = (getWidth() - (both ? icons : doing.iconWidth())) / 2;
        put(health, from, top + LINE, both && two ? health.iconWidth() : 0);
        put(doing, both ? from + health.iconWidth() + GAP / 2 : from, top + LINE, two ? doing.iconWidth() : 0);
    }

    /// Narrow but tall: each in a line of its own, with its word where that has room.
    private void told(double height) {
        double wide = getWidth() - PAD;
        double top = (height - 4 * LINE) / 2;
        mark(top);
        put(health, PAD, top + LINE, wide - PAD / 2);
        put(doing, PAD, top + 2 * LINE, wide - PAD / 2);
        put(rate, PAD, top + 3 * LINE, wide - PAD / 2);
    }

    private double mark(double top) {
        pill.tighten(false);
        double width = Math.ceil(pill.prefWidth(-1));
        pill.resizeRelocate(PAD, top + 1, width, LINE - 2);
        return width;
    }

    /// @param room 0: it is not there
    private static void put(Sign sign, double x, double y, double room) {
        sign.setVisible(room > 0);
        sign.resizeRelocate(x, y, Math.max(0, room), LINE);
    }
}
