package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Batch;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One policy: how far it has got, its environment, what has been in service, and what it has cost.
final class PolicyRow extends Pane {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double LINE = 30;

    private final BeanstalkWords words;
    private final Policy policy;
    private final Label name = new Label();
    private final Sign state = new Sign();
    private final EnvironmentPicture environment;
    private final ServiceChart chart = new ServiceChart();
    private final List<Label> figures = new ArrayList<>();

    PolicyRow(BeanstalkWords words, Policy policy, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.policy = policy;
        setId("policy-" + BeanstalkWords.kebab(policy));
        getStyleClass().add("policy-row");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "policy-name");
        name.setWrapText(true);
        name.setAlignment(Pos.BOTTOM_LEFT);
        environment = new EnvironmentPicture(words, Detail.ROW, chosen);
        getChildren().addAll(name, state, environment, chart);
        for (Figure figure : Figure.values()) {
            Label label = new Label();
            label.setId(getId() + "-" + BeanstalkWords.kebab(figure));
            label.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, "policy-figure");
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setWrapText(true);
            figures.add(label);
        }
        getChildren().addAll(figures);
    }

    void show(Race race, boolean flowing, ServiceChart.Scale scale) {
        name.setText(words.get("policies.name." + BeanstalkWords.kebab(policy)));
        environment.show(race.world(), Race.name(policy), flowing);
        Optional<Trace> trace = race.trace(policy);
        chart.show(trace, trace.map(Trace::usual).orElse(scale.instances()), race.time(), scale);
        showState(race, trace.isPresent());
        for (Figure each : Figure.values()) {
            Label label = figures.get(each.ordinal());
            label.setText(trace.map(it -> each.value(words, race, policy, it)).orElse("–"));
            label.pseudoClassStateChanged(
                    BAD, trace.filter(it -> each.bad(race, policy, it)).isPresent());
        }
        requestLayout();
    }

    private void showState(Race race, boolean begun) {
        Optional<Deployment> deployment = race.environment(policy).deployment().filter(each -> begun);
        if (deployment.isEmpty()) {
            state.show(Material2AL.CHECK, words.get("policies.state.ready"), "");
            return;
        }
        Deployment now = deployment.get();
        if (now.step() != Deployment.Step.OVER) {
            state.show(now.failed() ? Material2MZ.UNDO : Material2AL.HOURGLASS_EMPTY, step(now), Styles.CAUTION);
        } else if (now.failed()) {
            state.show(Material2AL.ERROR, failure(now), Styles.BAD);
        } else {
            state.show(Material2AL.CHECK_CIRCLE, words.get("policies.state.done"), Styles.GOOD);
        }
    }

    private String failure(Deployment now) {
        return now.ended()
                .flatMap(Deployment.Ended::failure)
                .map(it -> words.get("policies.failed." + BeanstalkWords.kebab(it)))
                .orElseThrow();
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
        environment.advance(seconds, moving);
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.of(getWidth());
        double height = getHeight();
        double title = name.prefHeight(columns.name().width());
        double top = Math.max(0, (height - title - LINE) / 2);
        name.resizeRelocate(columns.name().x(), top, columns.name().width(), title);
        state.resizeRelocate(columns.name().x(), top + title, columns.name().width(), LINE);
        put(environment, columns.environment(), height);
        put(chart, columns.chart(), height);
        for (int i = 0; i < figures.size(); i++) {
            put(figures.get(i), columns.figures().get(i), height);
        }
    }

    private static void put(Region region, Columns.Span span, double height) {
        region.resizeRelocate(span.x(), 0, span.width(), height);
    }
}
