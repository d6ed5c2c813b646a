package naru.stage.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// How the window is lit: by day, by night, or through a projector in a bright room.
public enum Theme {
    LIGHT(1),
    DARK(1),
    PROJECTOR(1.6);

    private static final List<String> STYLESHEETS = Stream.of(
                    "/assets/css/naru.css",
                    "/assets/css/cluster.css",
                    "/assets/css/lesson.css",
                    "/assets/css/story.css",
                    "/assets/css/beanstalk.css",
                    "/assets/css/policies.css",
                    "/assets/css/walls.css",
                    "/assets/css/failing.css",
                    "/assets/css/table.css",
                    "/assets/css/compare.css",
                    "/assets/css/guide.css")
            .map(Theme.class::getResource)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .toList();

    private final double strokeScale;

    Theme(double strokeScale) {
        this.strokeScale = strokeScale;
    }

    /// How much heavier than usual lines are drawn.
    public double strokeScale() {
        return strokeScale;
    }

    public boolean isDark() {
        return this == DARK;
    }

    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The class on the root of a scene under which the stylesheets keep this theme's colours.
    public String styleClass() {
        return "naru-" + name().toLowerCase(Locale.ROOT);
    }

    /// Dresses a scene, which may wear another theme already.
    public void applyTo(Scene scene) {
        Typefaces.load();
        scene.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(STYLESHEETS);
        scene.setFill(Palette.of(this).get(Tone.BACKGROUND));
        List<String> classes = scene.getRoot().getStyleClass();
        for (Theme theme : values()) {
            classes.remove(theme.styleClass());
        }
        classes.add(styleClass());
    }
}
