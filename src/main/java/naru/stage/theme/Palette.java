package naru.stage.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/// The colours of one theme, for what is drawn by hand; controls take the same ones from `naru.css`.
///
/// Contrast, held by a test: text at least 4.5:1 on every background it is meant for, marks and edges at least 3:1.
public final class Palette {

    /// Okabe and Ito's colours, each moved until it stands out from its theme, and until any two can be told apart
    /// with normal, protan and deutan colour vision.
    private static final Map<Theme, List<Color>> PODS = Map.of(
            Theme.LIGHT,
            colors("#0363A3", "#00835F", "#B0568C", "#8A5500", "#80270C", "#918400", "#4D5863", "#2B8AC4"),
            Theme.DARK,
            colors("#3E97DB", "#2DBE92", "#CD8AB9", "#F0AE2E", "#E87138", "#F5ED75", "#CED0D3", "#9DD6FA"),
            Theme.PROJECTOR,
            colors("#00508C", "#00694A", "#923A72", "#986500", "#631700", "#5C5707", "#36424B", "#1F6F9C"));

    private static final Map<Theme, Palette> BY_THEME = new EnumMap<>(Theme.class);

    static {
        for (Theme theme : Theme.values()) {
            BY_THEME.put(theme, new Palette(theme));
        }
    }

    private final Theme theme;

    private Palette(Theme theme) {
        this.theme = theme;
    }

    public static Palette of(Theme theme) {
        return Objects.requireNonNull(BY_THEME.get(theme));
    }

    private static List<Color> pods(Theme theme) {
        return Objects.requireNonNull(PODS.get(theme));
    }

    private static List<Color> colors(String... values) {
        return Arrays.stream(values).map(Color::web).toList();
    }

    public Color get(Tone tone) {
        return tone.in(theme);
    }

    /// How many pod colours there are before they repeat.
    public int pods() {
        return pods(theme).size();
    }

    /// The colour of the pods of one owner: the same index, the same hue in every theme.
    public Color pod(int index) {
        return pods(theme).get(Math.floorMod(index, pods()));
    }

    /// Text upon that colour: black or white, whichever reads better.
    public Color onPod(int index) {
        Color fill = pod(index);
        return contrast(fill, Color.WHITE) >= contrast(fill, Color.BLACK) ? Color.WHITE : Color.BLACK;
    }

    /// A breath of that colour, to lie behind text.
    public Color podSoft(int index) {
        return get(Tone.SURFACE).interpolate(pod(index), 0.12);
    }

    /// The contrast of two opaque colours by WCAG 2: 1 (none) to 21.
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
