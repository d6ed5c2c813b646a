package naru.stage.theme;

/// The style classes of `naru.css`, so that no other file spells them.
public final class Styles {

    // Type. Sizes are in logical pixels of the 1600 x 900 stage.
    /// 30 px bold: the one sentence that says what is going on.
    public static final String HEADLINE = "headline";
    /// 22 px bold: the name of a thing.
    public static final String TITLE = "title";
    /// 18 px: running text; the smallest there is.
    public static final String BODY = "body";
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    /// Digits of equal width.
    public static final String FIGURES = "figures";

    // Meaning, on labels and marks.
    public static final String GOOD = "good";
    public static final String CAUTION = "caution";
    public static final String BAD = "bad";
    public static final String UNKNOWN = "unknown";

    // Surfaces.
    /// A white sheet with rounded corners and an edge.
    public static final String CARD = "card";
    /// A card that floats above the stage, with a shadow.
    public static final String PANEL = "panel";

    // Controls.
    /// A button of the chrome: quiet, round ended, at least 44 px high.
    public static final String CHIP = "chip";
    /// The one main button.
    public static final String PRIMARY = "primary";
    /// A button without an edge.
    public static final String FLAT = "flat";
    /// A button that is only an icon.
    public static final String ICON = "icon-button";
    /// An entry of an in-scene menu.
    public static final String MENU_ENTRY = "menu-entry";

    private Styles() {}
}
