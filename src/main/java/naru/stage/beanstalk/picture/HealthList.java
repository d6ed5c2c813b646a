package naru.stage.beanstalk.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Health;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Sample;
import naru.stage.theme.Styles;

/// Enhanced health, as the service shows it: the environment first, then each instance, the worst first, with what
/// its agent has reported of the last ten seconds.
public final class HealthList extends RowColumn<HealthList.Row> {

    private static final double GAP = 8;

    private final BeanstalkWords words;

    public HealthList(BeanstalkWords words) {
        super(GAP, Row::new);
        this.words = words;
    }

    public void show(Environment environment) {
        List<Instance> instances = environment.instances().stream()
                .filter(Instance::exists)
                .sorted(Comparator.comparing((Instance each) -> each.health().status())
                        .reversed())
                .toList();
        List<Row> rows = rows(instances.size() + 1);
        rows.getFirst().show(environment.name(), environment.health(), Optional.empty(), words);
        for (int i = 0; i < instances.size(); i++) {
            Instance each = instances.get(i);
            Optional<Sample> last = each.samples().isEmpty()
                    ? Optional.empty()
                    : Optional.of(each.samples().getLast());
            rows.get(i + 1).show(each.id(), each.health(), last, words);
        }
    }

    static final class Row extends Region {

        private static final double LINE = 26;

        private final Text name = new Text();
        private final Sign status = new Sign(Styles.STRONG);
        private final Label cause = new Label();
        private final Label figures = new Label();

        Row() {
            getStyleClass().add("event-row");
            name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
            name.setTextOrigin(VPos.TOP);
            cause.getStyleClass().addAll(Styles.BODY, "event-words");
            cause.setWrapText(true);
            figures.getStyleClass().addAll(Styles.BODY, Styles.MUTED, Styles.FIGURES);
            getChildren().addAll(name, status, cause, figures);
        }

        void show(String who, Health health, Optional<Sample> sample, BeanstalkWords words) {
            name.setText(who);
            status.show(
                    HealthLook.icon(health.status()), words.status(health.status()), HealthLook.style(health.status()));
            cause.setText(health.causes().stream().findFirst().map(words::cause).orElse(""));
            figures.setText(sample.map(now -> figures(now, words)).orElse(""));
            requestLayout();
        }

        private static String figures(Sample sample, BeanstalkWords words) {
            long answered = Math.max(1, sample.answered());
            return words.get(
                    "health.figures",
                    Math.round(sample.requests() / (double) Sample.LENGTH.toSeconds()),
                    sample.answered() == 0 ? 0 : sample.latencyMillis() / answered,
                    Math.round(sample.busy() * 100));
        }

        private static boolean says(Label label) {
            return !label.getText().isEmpty();
        }

        @Override
        protected double computePrefHeight(double width) {
            double words = says(cause) ? Math.ceil(cause.prefHeight(width)) : 0;
            return LINE + words + (says(figures) ? LINE : 0) + 6;
        }

        @Override
        protected void layoutChildren() {
            double wide = Math.ceil(status.prefWidth(-1));
            name.relocate(0, 2);
            status.resizeRelocate(getWidth() - wide, 0, wide, LINE);
            double words = says(cause) ? Math.ceil(cause.prefHeight(getWidth())) : 0;
            cause.resizeRelocate(0, LINE, getWidth(), words);
            figures.resizeRelocate(0, LINE + words, getWidth(), LINE);
        }
    }
}
