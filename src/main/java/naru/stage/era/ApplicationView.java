package naru.stage.era;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import naru.stage.era.face.ApplicationFace;
import naru.stage.era.face.ApplicationFace.Skin;
import naru.stage.era.face.ServerFace.Share;

/// An application: the same colour, sign and name wherever it stands. As wide as its share of the CPU; along its foot
/// how much memory it holds of what it may, or how far it has come.
final class ApplicationView extends Region {

    private static final double LINE = 24;
    private static final double LARGE_LINE = 31;
    private static final double ICON_GAP = 4;
    private static final double SIGN_GAP = 6;
    /// From this height on, words are larger.
    private static final double LARGE = 120;

    private final EraWords words;
    private final int site;
    private final Mark sign = new Mark("check", "era-sign");
    private final FitText name = new FitText("body", "era-name");
    private final FitText figures = new FitText("body", "era-figures");
    private final GaugeBar foot = new GaugeBar();
    private final List<BadgeView> badges = new ArrayList<>();
    private ApplicationFace face;
    private boolean chosen;

    /// @param site its place among the sites
    ApplicationView(ApplicationFace face, int site, EraWords words) {
        this.face = face;
        this.site = site;
        this.words = words;
        getStyleClass().add("era-app");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(sign, name, figures, foot);
        dress();
    }

    ApplicationFace face() {
        return face;
    }

    int site() {
        return site;
    }

    void show(ApplicationFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Whether another copy of the same application, or this one, is chosen.
    void choose(boolean on) {
        if (on != chosen) {
            chosen = on;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.colour(this, face.colour());
        Looks.pseudo(this, "chosen", chosen);
        for (Skin each : Skin.values()) {
            Looks.pseudo(this, each.name().toLowerCase(Locale.ROOT), face.skin() == each);
        }
        sign.show(face.application());
        name.offer(List.of(words.application(face)));
        figures.offer(
                words.variants("eras.picture.figures", words.cores(face.millicores()), words.mib(face.memoryMib())));
        Looks.pseudo(foot, "progress", face.remaining().isPresent());
        foot.show(List.of(new Share(
                face.colour(),
                face.remaining().map(each -> each.part()).orElse(face.memoryMib() / (double) face.boundMib()))));
        while (badges.size() < face.badges().size()) {
            BadgeView made = new BadgeView();
            badges.add(made);
            getChildren().add(made);
        }
        while (badges.size() > face.badges().size()) {
            getChildren().remove(badges.removeLast());
        }
        for (int i = 0; i < badges.size(); i++) {
            badges.get(i)
                    .show(face.badges().get(i), words.variants(face.badges().get(i)));
        }
        setAccessibleText(words.get(
                chosen ? "eras.picture.accessible.chosen" : "eras.picture.accessible",
                words.application(face),
                words.era(face.wrapping()),
                face.server(),
                face.badges().stream().map(words::say).collect(Collectors.joining(", ")),
                words.cores(face.millicores()),
                words.mib(face.memoryMib()),
                EraWords.number(face.stream().arriving(), 1)));
        requestLayout();
    }

    /// Name, then the badges as in running text; those that find no room stand as icons behind the name.
    @Override
    protected void layoutChildren() {
        boolean large = getHeight() >= LARGE && getWidth() >= LARGE;
        Looks.pseudo(this, "large", large);
        double line = large ? LARGE_LINE : LINE;
        double pad = large ? 14 : getHeight() < 80 ? 8 : 10;
        double thick = getHeight() < 70 ? 4 : 8;
        double room = Math.max(0, getWidth() - 2 * pad);
        double bottom = getHeight() - 1 - (large ? 12 : 4) - thick;
        foot.resizeRelocate(pad, bottom, room, thick);
        double top = large ? 8 : 2;
        double middle = top + line / 2;
        int lines = (int) ((bottom - top) / line);
        Flow flow = new Flow(pad, middle + line, room, line, lines - 1);
        List<BadgeView> rest = badges.stream().filter(each -> !flow.add(each)).toList();
        head(pad, middle, room, rest);
        figures.fit(face.running() && flow.linesLeft() > 0 ? room : 0);
        figures.at(pad, bottom - line / 2 + 1);
    }

    /// The name before all; then icons of what is not said below, as many as fit; then the sign.
    private void head(double pad, double middle, double room, List<BadgeView> icons) {
        double wide = name.fit(room);
        double right = pad + room;
        for (BadgeView icon : icons) {
            boolean fits = right - icon.iconWidth() - ICON_GAP >= pad + wide;
            icon.setVisible(fits);
            if (fits) {
                right -= icon.iconWidth();
                icon.place(right, middle, 0);
                right -= ICON_GAP;
            }
        }
        sign.setVisible(pad + sign.wide() + SIGN_GAP + wide <= right);
        sign.at(pad, middle);
        name.at(sign.isVisible() ? pad + sign.wide() + SIGN_GAP : pad, middle);
    }
}
