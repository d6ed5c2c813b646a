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

    private static final double LINE = 25;

    private final EraWords words;
    private final int site;
    private final Mark sign = new Mark("check", "era-sign");
    private final FitText name = new FitText("body", "era-name");
    private final FitText figures = new FitText("body", "era-figures");
    private final GaugeBar foot = new GaugeBar();
    private final List<BadgeView> badges = new ArrayList<>();
    private ApplicationFace face;

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
        Looks.pseudo(this, "chosen", on);
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.colour(this, face.colour());
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
                "eras.picture.accessible",
                words.application(face),
                words.era(face.wrapping()),
                face.server(),
                face.badges().stream().map(words::say).collect(Collectors.joining(", ")),
                words.cores(face.millicores()),
                words.mib(face.memoryMib()),
                EraWords.number(face.stream().arriving(), 1)));
        requestLayout();
    }

    /// Name, then badges line by line; those without a line of their own stand as icons behind the name.
    @Override
    protected void layoutChildren() {
        double pad = getHeight() < 70 ? 6 : 10;
        double thick = getHeight() < 70 ? 4 : 8;
        double room = getWidth() - 2 * pad;
        double bottom = getHeight() - pad / 2 - thick;
        foot.resizeRelocate(pad, bottom - 2, Math.max(0, room), thick);
        int lines = Math.max(0, (int) ((bottom - pad / 2 - LINE) / LINE));
        double middle = pad / 2 + LINE / 2 + 1;
        double right = getWidth() - pad;
        for (int i = badges.size() - 1; i >= Math.max(1, lines); i--) {
            right -= badges.get(i).iconWidth();
            badges.get(i).place(right, middle, 0);
            right -= 4;
        }
        sign.at(pad, middle);
        double left = pad + sign.wide() + 6;
        name.fit(Math.max(0, right - left));
        name.at(left, middle);
        for (int i = 0; i < Math.min(badges.size(), Math.max(1, lines)); i++) {
            middle += LINE;
            badges.get(i).setVisible(i < lines);
            badges.get(i).place(pad, middle, room);
        }
        boolean spare = lines > badges.size();
        figures.fit(spare ? room : 0);
        figures.at(pad, bottom - LINE / 2 - 2);
    }
}
