package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;

/// What the columns say.
final class Heading extends Pane {

    private final BeanstalkWords words;
    private final Label environment = label(Pos.BOTTOM_LEFT);
    private final Label before = label(Pos.BOTTOM_LEFT);
    private final Label after = label(Pos.BOTTOM_LEFT);
    private final HBox legend = new HBox(14, before, after);
    private final List<Label> figures = new ArrayList<>();

    Heading(BeanstalkWords words) {
        this.words = words;
        setMouseTransparent(true);
        before.setGraphic(swatch("service-swatch-before"));
        after.setGraphic(swatch("service-swatch-after"));
        before.setWrapText(false);
        after.setWrapText(false);
        legend.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(environment, legend);
        for (Figure each : Figure.values()) {
            Label label = label(Pos.BOTTOM_RIGHT);
            label.setId("policies-figure-" + BeanstalkWords.kebab(each));
            figures.add(label);
        }
        getChildren().addAll(figures);
    }

    private static Label label(Pos at) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "policies-heading");
        label.setAlignment(at);
        label.setWrapText(true);
        return label;
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("service-swatch", style);
        return swatch;
    }

    void show(Setup setup) {
        environment.setText(words.get("policies.environments", setup.instances(), Math.round(Setup.PER_SECOND)));
        before.setText(words.get("policies.before"));
        after.setText(words.get("policies.after"));
        for (Figure each : Figure.values()) {
            figures.get(each.ordinal()).setText(words.get("policies.figure." + BeanstalkWords.kebab(each)));
        }
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth());
        put(environment, columns.environment());
        put(legend, columns.chart());
        for (int i = 0; i < figures.size(); i++) {
            put(figures.get(i), columns.figures().get(i));
        }
    }

    private void put(Region region, Columns.Span span) {
        region.resizeRelocate(span.x(), 0, span.width(), getHeight());
    }
}
