package naru.stage.beanstalk.cluster;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.beanstalk.price.SourceLink;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Who does what in this mode: the reader, the service, and what nobody can have; and since when there is such a mode.
///
/// Source: dg/beanstalk-cluster-concepts, checked on 2026-11-23.
final class ClusterNotes extends VBox {

    private static final URI PAGE =
            URI.create("https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-concepts.html");

    private final BeanstalkWords words;
    private final SourceLink source;

    ClusterNotes(BeanstalkWords words, Consumer<URI> browser) {
        this.words = words;
        source = new SourceLink(browser);
        source.setId("cluster-source");
        getStyleClass().addAll(Styles.PANEL, "cluster-notes");
    }

    /// In the language of the moment.
    void write() {
        source.lead(words.get("cluster.note.source"), PAGE);
        getChildren()
                .setAll(
                        note(Material2AL.EDIT, "yours", Styles.GOOD),
                        note(Material2MZ.SETTINGS, "service", ""),
                        note(Material2AL.BLOCK, "nobody", Styles.BAD),
                        note(Material2AL.HISTORY, "before", ""),
                        source);
    }

    private Node note(Ikon icon, String key, String style) {
        Sign heading = new Sign(Styles.STRONG);
        heading.show(icon, words.get("cluster.note." + key), style);
        VBox note = new VBox(heading, sentence("cluster.note." + key + ".more"));
        note.getStyleClass().add("cluster-note");
        return note;
    }

    private Label sentence(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add(Styles.BODY);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
