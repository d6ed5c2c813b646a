package naru.stage.beanstalk.picture;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Happening;
import naru.simulation.kernel.SimTime;
import naru.stage.text.Amounts;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The event stream, the newest at the top, as far as there is room: when, how serious, and what. What a person has
/// done stands among what the service does.
public final class EventList extends RowColumn<EventList.Row> {

    private static final int MOST = 14;
    private static final double GAP = 6;

    private final BeanstalkWords words;

    public EventList(BeanstalkWords words) {
        super(GAP, Row::new);
        this.words = words;
    }

    /// @param happenings in order
    public void show(List<Happening> happenings) {
        List<Happening> newest = happenings
                .subList(Math.max(0, happenings.size() - MOST), happenings.size())
                .reversed();
        List<Row> rows = rows(newest.size());
        for (int i = 0; i < newest.size(); i++) {
            rows.get(i).show(newest.get(i), words);
        }
    }

    static final class Row extends Region {

        private static final double LINE = 26;

        /// Most times are as long, so that what comes after them stands in a column.
        private static final double CLOCK = 50;

        private final Label time = new Label();
        private final Sign severity = new Sign(Styles.STRONG);
        private final Label what = new Label();

        Row() {
            getStyleClass().add("event-row");
            time.getStyleClass().addAll(Styles.BODY, Styles.MUTED, Styles.FIGURES);
            what.getStyleClass().addAll(Styles.BODY, "event-words");
            what.setWrapText(true);
            getChildren().addAll(time, severity, what);
        }

        void show(Happening happening, BeanstalkWords words) {
            time.setText(Amounts.clock(happening.time().since(SimTime.ZERO)));
            String key = happening.person() ? "person" : BeanstalkWords.kebab(happening.severity());
            severity.show(icon(happening), words.get("severity." + key), mood(happening));
            what.setText(words.event(happening));
            pseudoClassStateChanged(PseudoClass.getPseudoClass("person"), happening.person());
        }

        private static Ikon icon(Happening happening) {
            if (happening.person()) {
                return Material2MZ.PERSON;
            }
            return switch (happening.severity()) {
                case INFO -> Material2AL.INFO;
                case WARN -> Material2MZ.WARNING;
                case ERROR -> Material2AL.ERROR;
            };
        }

        private static String mood(Happening happening) {
            if (happening.person()) {
                return "";
            }
            return switch (happening.severity()) {
                case INFO -> Styles.GOOD;
                case WARN -> Styles.CAUTION;
                case ERROR -> Styles.BAD;
            };
        }

        @Override
        protected double computePrefHeight(double width) {
            return LINE + Math.ceil(what.prefHeight(width)) + 6;
        }

        @Override
        protected void layoutChildren() {
            double clock = Math.max(CLOCK, Math.ceil(time.prefWidth(-1)));
            time.resizeRelocate(0, 0, clock, LINE);
            severity.resizeRelocate(clock + 12, 0, getWidth() - clock - 12, LINE);
            what.resizeRelocate(0, LINE, getWidth(), getHeight() - LINE);
        }
    }
}
