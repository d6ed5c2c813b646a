package naru.stage.era;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import naru.stage.era.face.Meter;
import naru.stage.theme.Styles;

/// What a site costs: in one row under a single site, in lines under each of several.
final class MetersView extends Region {

    private static final double PAD = 16;
    private static final double BETWEEN = 36;
    private static final double AIR = 6;

    private final List<MeterView> meters;

    MetersView(List<Meter> meters, EraWords words) {
        this.meters = meters.stream().map(each -> new MeterView(each, words)).toList();
        getStyleClass().addAll(Styles.CARD, "era-meters");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(this.meters);
        say();
    }

    void show(List<Meter> next) {
        for (int i = 0; i < meters.size(); i++) {
            meters.get(i).show(next.get(i));
        }
        say();
    }

    /// Again in the language of the moment.
    void dress() {
        meters.forEach(MeterView::dress);
        say();
    }

    private void say() {
        setAccessibleText(meters.stream().map(MeterView::say).collect(Collectors.joining(", ")));
    }

    @Override
    protected void layoutChildren() {
        int count = meters.size();
        boolean row = getHeight() < 100;
        double width = row ? (getWidth() - 2 * PAD - BETWEEN * (count - 1)) / count : getWidth() - 2 * PAD;
        double height = row ? getHeight() - 2 * AIR : (getHeight() - 2 * AIR) / count;
        for (int i = 0; i < count; i++) {
            meters.get(i)
                    .resizeRelocate(
                            PAD + (row ? i * (width + BETWEEN) : 0), AIR + (row ? 0 : i * height), width, height);
        }
    }
}
