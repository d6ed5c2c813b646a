package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Batch;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One way: how far it has got, its environments, what has been in service, and what it has cost.
final class PolicyRow extends Pane {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double LINE = 24;

    private final BeanstalkWords words;
    private final Way way;
    private final Label name = new Label();
    private final Sign state = new Sign();
    private final Environments environments;
    private final ServiceChart chart = new ServiceChart();
    private final List<Label> figures = new ArrayList<>();

    PolicyRow(BeanstalkWords words, Way way, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.way = way;
        setId("policy-" + BeanstalkWords.kebab(way));
        getStyleClass().add("policy-row");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "policy-name");
        name.setWrapText(true);
        name.setAlignment(Pos.BOTTOM_LEFT);
        environments = new Environments(words, chosen);
        getChildren().addAll(name, state, environments, chart);
        for (Figure figure : Figure.values()) {
            Label label = new Label();
            label.setId(getId() + "-" + BeanstalkWords.kebab(figure));
            label.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, "policy-figure");
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setWrapText(true);
            label.setGraphic(new FontIcon(Material2AL.ERROR));
            figures.add(label);
        }
        getChildren().addAll(figures);
    }

    void show(Race race, boolean flowing, ServiceChart.Scale scale) {
        name.setText(words.get("policies.name." + BeanstalkWords.kebab(way)));
        environments.show(race, way, flowing);
        Optional<Trace> trace = race.trace(way);
        chart.show(trace, trace.map(Trace::usual).orElse(scale.instances()), race.time(), scale);
        trace.ifPresentOrElse(
                it -> showState(race, it), () -> state.show(Material2AL.CHECK, words.get("policies.state.ready"), ""));
        for (Figure each : Figure.values()) {
            Label label = figures.get(each.ordinal());
            label.setText(trace.map(it -> each.value(words, race, way, it)).orElse("–"));
            boolean bad = trace.filter(it -> each.bad(race, way, it)).isPresent();
            label.pseudoClassStateChanged(BAD, bad);
            label.setContentDisplay(bad ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        }
        requestLayout();
    }

    private void showState(Race race, Trace trace) {
        Optional<Deployment.Failure> failure = race.failure(way);
        if (trace.over().isEmpty()) {
            state.show(
                    failure.isPresent() ? Material2MZ.UNDO : Material2AL.HOURGLASS_EMPTY, step(race), Styles.CAUTION);
        } else if (failure.isPresent()) {
            String why = words.get("policies.failed." + BeanstalkWords.kebab(failure.get()));
            state.show(Material2AL.ERROR, why, Styles.BAD);
        } else {
            state.show(Material2AL.CHECK_CIRCLE, words.get("policies.state.done"), Styles.GOOD);
        }
    }

    private String step(Race race) {
        return way == Way.BLUE_GREEN
                ? words.get("policies.handover."
                        + BeanstalkWords.kebab(race.handover().orElseThrow().step()))
                : step(race.environment(way).deployment().orElseThrow());
    }

    private String step(Deployment now) {
        int all = now.batches().size();
        long done = now.batches().stream().filter(Batch::done).count();
        return words.get(
                "policies.step." + BeanstalkWords.kebab(now.step()),
                Math.min(all, done + 1),
                all,
                now.newVersionPercent());
    }

    void advance(double seconds, boolean moving) {
        environments.advance(seconds, moving);
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth());
        double height = getHeight();
        double title = name.prefHeight(columns.name().width());
        double top = Math.max(0, (height - title - LINE) / 2);
        name.resizeRelocate(columns.name().x(), top, columns.name().width(), title);
        state.resizeRelocate(columns.name().x(), top + title, columns.name().width(), LINE);
        put(environments, columns.environment(), height);
        put(chart, columns.chart(), height);
        for (int i = 0; i < figures.size(); i++) {
            put(figures.get(i), columns.figures().get(i), height);
        }
    }

    private static void put(Region region, Columns.Span span, double height) {
        region.resizeRelocate(span.x(), 0, span.width(), height);
    }
}
