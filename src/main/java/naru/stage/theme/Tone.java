package naru.stage.theme;

import javafx.scene.paint.Color;

/// What a colour means, and its value in each theme: light, dark, projector.
///
/// The same values stand in `assets/css/naru.css` as looked-up colours; a test holds the two together.
public enum Tone {
    /// Behind everything.
    BACKGROUND("-naru-background", "#F4F6F8", "#10171E", "#FFFFFF"),
    /// Cards, bars and panels.
    SURFACE("-naru-surface", "#FFFFFF", "#1A232C", "#FFFFFF"),
    /// The empty part of a gauge or a track.
    SUNKEN("-naru-sunken", "#E8ECF0", "#2B3742", "#E3E7EB"),
    /// Edges that only decorate.
    BORDER("-naru-border", "#CBD3DC", "#36434F", "#5A6672"),
    /// Edges that mean something, such as a control's.
    OUTLINE("-naru-outline", "#697888", "#8797A7", "#26313B"),
    TEXT("-naru-text", "#12202E", "#F1F5F8", "#000000"),
    /// Text of second rank.
    MUTED("-naru-muted", "#4A5968", "#B7C3CE", "#222D37"),
    /// What is chosen, and what leads on.
    ACCENT("-naru-accent", "#0065A8", "#62B8F1", "#004C85"),
    ON_ACCENT("-naru-on-accent", "#FFFFFF", "#08121B", "#FFFFFF"),
    /// The strongest fill: the main button.
    INK("-naru-ink", "#14212E", "#F1F5F8", "#000000"),
    ON_INK("-naru-on-ink", "#FFFFFF", "#10171E", "#FFFFFF"),
    /// Running, ready.
    GOOD("-naru-good", "#00704D", "#4FD0A0", "#00553A"),
    /// Waiting, starting, planned.
    CAUTION("-naru-caution", "#855600", "#F2B84B", "#614000"),
    /// Failed, not answering.
    BAD("-naru-bad", "#B23C00", "#FF8F5E", "#8F2B00"),
    /// Nobody can tell.
    UNKNOWN("-naru-unknown", "#56626F", "#AEBAC6", "#36414C"),
    /// What would be, while something is carried.
    PREVIEW("-naru-preview", "#A86500", "#F2B84B", "#8A5000"),
    GOOD_SOFT("-naru-good-soft", "#E0F4EC", "#15362B", "#D5F2E6"),
    CAUTION_SOFT("-naru-caution-soft", "#FFF1D2", "#3B2F12", "#FFE9B8"),
    BAD_SOFT("-naru-bad-soft", "#FDE8DE", "#45251A", "#FFDCCB"),
    ACCENT_SOFT("-naru-accent-soft", "#E1F0FA", "#15334A", "#D3EAFA");

    private final String css;
    private final Color light;
    private final Color dark;
    private final Color projector;

    Tone(String css, String light, String dark, String projector) {
        this.css = css;
        this.light = Color.web(light);
        this.dark = Color.web(dark);
        this.projector = Color.web(projector);
    }

    /// The name of the looked-up colour in stylesheets.
    public String css() {
        return css;
    }

    Color in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case PROJECTOR -> projector;
        };
    }
}
