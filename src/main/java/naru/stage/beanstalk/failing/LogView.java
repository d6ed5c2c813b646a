package naru.stage.beanstalk.failing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.Logs;
import naru.simulation.kernel.SimTime;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.text.Amounts;
import naru.stage.theme.Styles;

/// The last lines of one instance's logs as its programs wrote them, and below them in our words what they mean; or
/// why there are none.
final class LogView extends VBox {

    /// As many as there is room for.
    private static final int MOST = 3;

    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final BeanstalkWords words;

    LogView(BeanstalkWords words) {
        this.words = words;
        getStyleClass().add("log-view");
    }

    void show(Inquiry inquiry, Bug bug) {
        Evidence log = inquiry.log();
        List<Node> nodes = new ArrayList<>();
        Optional<Logs> arrived =
                inquiry.environment().logs().filter(each -> each.ready().isPresent());
        arrived.map(Logs::lines).filter(lines -> !lines.isEmpty()).ifPresent(lines -> {
            String instance =
                    inquiry.told().orElseGet(() -> lines.keySet().iterator().next());
            nodes.add(label(words.get("failing.log.of", instance, lines.size()), Styles.STRONG));
            List<Logs.Line> all = lines.getOrDefault(instance, List.of());
            all.subList(Math.max(0, all.size() - MOST), all.size()).forEach(line -> nodes.addAll(line(line, bug)));
        });
        String key = log == Evidence.TELLS
                ? "failing.says." + BeanstalkWords.kebab(bug)
                : "failing.log." + BeanstalkWords.kebab(log) + ".more";
        nodes.add(label(words.get(key), log == Evidence.TELLS ? Styles.STRONG : Styles.MUTED));
        getChildren().setAll(nodes);
    }

    private List<Node> line(Logs.Line line, Bug bug) {
        Label where = label(Amounts.clock(line.time().since(SimTime.ZERO)) + "  " + line.file(), Styles.MUTED);
        Label text = label(Bug.isTold(line) ? words.get("failing.line." + BeanstalkWords.kebab(bug)) : words.log(line));
        text.getStyleClass().add("log-line");
        text.pseudoClassStateChanged(TOLD, Bug.isTold(line));
        return List.of(where, text);
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.BODY);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
