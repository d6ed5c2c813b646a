package naru.stage.era;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import naru.simulation.era.Server;
import naru.stage.cluster.picture.Mood;
import naru.stage.era.face.Badge;
import naru.stage.era.face.ServerFace;

/// The machine itself, at the foot of everything: its name, how much of its CPU and memory is taken, and its state
/// where that is not simply on.
final class HardwareView extends Region {

    private static final double GAP = 8;
    private static final double LEAST_GAUGE = 36;
    /// From this width on the gauges have names.
    private static final double NAMED = 520;

    private final EraWords words;
    private final int site;
    private final Mark sign = new Mark("server");
    private final FitText name = new FitText("body", "era-server-name");
    private final Gauge cpu = new Gauge("cpu");
    private final Gauge memory = new Gauge("memory");
    private final FitText size = new FitText("body");
    private final BadgeView state = new BadgeView();
    private ServerFace face;

    /// A gauge between its sign and how much there is in all.
    private record Gauge(Mark sign, FitText name, GaugeBar bar, FitText all) {
        Gauge(String sign) {
            this(new Mark(sign), new FitText("body"), new GaugeBar(), new FitText("body"));
        }

        void show(boolean on) {
            sign.setVisible(on);
            bar.setVisible(on);
            if (!on) {
                name.fit(0);
                all.fit(0);
            }
        }
    }

    HardwareView(ServerFace face, int site, EraWords words) {
        this.face = face;
        this.site = site;
        this.words = words;
        getStyleClass().add("era-hardware");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(sign, name, cpu.sign, cpu.name, cpu.bar, cpu.all);
        getChildren().addAll(memory.sign, memory.name, memory.bar, memory.all, size, state);
        dress();
    }

    ServerFace face() {
        return face;
    }

    int site() {
        return site;
    }

    void show(ServerFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        for (Server.State each : Server.State.values()) {
            Looks.pseudo(this, each.name().toLowerCase(Locale.ROOT), face.state() == each);
        }
        name.offer(words.variants("eras.picture.server", face.number()));
        String cores = words.cores(face.millicores());
        cpu.all.offer(List.of(cores));
        memory.all.offer(List.of(words.mib(face.memoryMib())));
        cpu.name.offer(words.variants("eras.picture.cpu"));
        memory.name.offer(words.variants("eras.picture.memory"));
        size.offer(List.of(cores + " · " + words.mib(face.memoryMib())));
        cpu.bar.show(face.cpu());
        memory.bar.show(face.memory());
        Optional<Badge> badge = badge();
        badge.ifPresent(each -> state.show(each, words.variants(each)));
        setAccessibleText(words.get(
                "eras.picture.server.accessible",
                face.number(),
                cores,
                words.mib(face.memoryMib()),
                badge.map(words::say).orElseGet(() -> words.get("eras.picture.server.on")),
                percent(face.cpu()),
                percent(face.memory())));
        requestLayout();
    }

    private static int percent(List<ServerFace.Share> shares) {
        return (int) Math.round(
                100 * shares.stream().mapToDouble(ServerFace.Share::part).sum());
    }

    private Optional<Badge> badge() {
        return switch (face.state()) {
            case ON -> Optional.empty();
            case ORDERED -> Optional.of(badge("truck", Mood.BUSY, "ordered"));
            case INSTALLING -> Optional.of(badge("gear", Mood.BUSY, "installing"));
            case DEAD -> Optional.of(badge("plug", Mood.DANGER, "dead"));
            case OFF -> Optional.of(new Badge("power", Mood.MUTED, "eras.picture.server.off", List.of()));
        };
    }

    private Badge badge(String icon, Mood mood, String name) {
        return face.remaining()
                .map(each -> new Badge(icon, mood, "eras.picture.server.left." + name, List.of(each.left())))
                .orElseGet(() -> new Badge(icon, mood, "eras.picture.server.state." + name, List.of()));
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double pad = getHeight() < 40 ? 10 : 14;
        sign.at(pad, middle);
        double x = pad + sign.wide() + GAP;
        double end = getWidth() - pad;
        x += name.fit(Math.max(0, end - x)) + GAP;
        name.at(pad + sign.wide() + GAP, middle);
        boolean on = face.state() == Server.State.ON;
        state.setVisible(!on);
        boolean gauges = on && gauges(x + GAP, end, middle);
        cpu.show(gauges);
        memory.show(gauges);
        size.fit(on && !gauges ? end - x - GAP : 0);
        size.at(x + GAP, middle);
        if (!on) {
            state.place(x + GAP, middle, end - x - GAP);
        }
    }

    /// With names and amounts where there is room, else without.
    ///
    /// @return whether there was room for them at all
    private boolean gauges(double x, double end, double middle) {
        double signs = cpu.sign.wide() + memory.sign.wide();
        double least = signs + 4 * GAP + 2 * LEAST_GAUGE;
        double names = write(end - x > NAMED, cpu.name, memory.name);
        double totals = write(true, cpu.all, memory.all);
        if (end - x < least + names + totals) {
            totals = write(false, cpu.all, memory.all);
        }
        double bars = (end - x - signs - 4 * GAP - names - totals) / 2;
        if (bars < LEAST_GAUGE) {
            return false;
        }
        gauge(memory, gauge(cpu, x, bars, middle) + 2 * GAP, bars, middle);
        return true;
    }

    /// @return the width that they take with the room before them
    private static double write(boolean on, FitText one, FitText other) {
        double room = on ? Double.MAX_VALUE : 0;
        double wide = one.fit(room) + other.fit(room);
        return wide > 0 ? wide + 2 * GAP : 0;
    }

    private double gauge(Gauge gauge, double x, double bar, double middle) {
        double thick = getHeight() < 40 ? 12 : 16;
        gauge.sign.at(x, middle);
        double left = x + gauge.sign.wide() + GAP;
        if (gauge.name.isVisible()) {
            gauge.name.at(left, middle);
            left += gauge.name.getLayoutBounds().getWidth() + GAP;
        }
        gauge.bar.resizeRelocate(left, middle - thick / 2, bar, thick);
        gauge.all.at(left + bar + GAP, middle);
        double right = left + bar;
        return gauge.all.isVisible() ? right + GAP + gauge.all.getLayoutBounds().getWidth() : right;
    }
}
