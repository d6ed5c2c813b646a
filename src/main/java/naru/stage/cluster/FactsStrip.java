package naru.stage.cluster;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import naru.stage.cluster.picture.PackingAnswer;
import naru.stage.cluster.picture.PackingFacts;
import naru.stage.text.Amounts;

/// How well the pods are packed, and how well they could be: for playing against the scheduler.
final class FactsStrip extends HBox {

    private final Words words;
    private final Fact used = new Fact("rack");
    private final Fact needed = new Fact("target");
    private final Fact stranded = new Fact("stranded");
    private PackingFacts facts = new PackingFacts(0, 0, true, 0, 0);
    private Optional<PackingAnswer> answer = Optional.empty();

    /// A label and its figures.
    private static final class Fact extends HBox {
        private final Label label = new Label();
        private final Label figures = new Label();

        Fact(String icon) {
            getStyleClass().add("fact");
            setAlignment(Pos.CENTER_LEFT);
            label.getStyleClass().add("fact-label");
            label.setMinWidth(USE_PREF_SIZE);
            figures.getStyleClass().add("fact-figures");
            setFocusTraversable(true);
            getChildren().addAll(new Icon(icon), label, figures);
        }

        void say(String name, String value) {
            label.setText(name);
            figures.setText(value);
            setAccessibleText(name + " " + value);
        }
    }

    FactsStrip(Words words, Hints hints) {
        this.words = words;
        getStyleClass().add("facts");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(used, needed, stranded);
        hints.add(used, () -> words.get("facts.used.hint"));
        hints.add(needed, () -> words.get("facts.needed.hint"));
        hints.add(stranded, () -> words.get("facts.stranded.hint"));
        dress();
    }

    void show(PackingFacts next) {
        if (!next.equals(facts)) {
            facts = next;
            dress();
        }
    }

    /// @param next empty while it is being worked out
    void show(Optional<PackingAnswer> next) {
        answer = next;
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        used.say(words.get("facts.used"), words.get("facts.of-nodes", facts.nodesInUse(), facts.nodes()));
        needed.say(words.get("facts.needed"), answer.map(this::inWords).orElse(words.get("facts.searching")));
        Looks.pseudo(
                needed,
                "reached",
                answer.filter(b -> facts.complete() && b.isProven() && b.atMost() == facts.nodesInUse())
                        .isPresent());
        stranded.say(words.get("facts.stranded"), strandedInWords());
    }

    private String strandedInWords() {
        String cpu = Amounts.cpu(facts.strandedCpu());
        String memory = Amounts.memory(facts.strandedMemory());
        if (facts.strandedCpu() == 0 && facts.strandedMemory() == 0) {
            return words.get("facts.none");
        }
        if (facts.strandedMemory() == 0) {
            return words.get("facts.stranded.cpu", cpu);
        }
        return facts.strandedCpu() == 0
                ? words.get("facts.stranded.memory", memory)
                : words.get("facts.stranded.both", cpu, memory);
    }

    private String inWords(PackingAnswer found) {
        if (found.atMost() > facts.nodes()) {
            return words.get("facts.does-not-fit", facts.nodes());
        }
        return found.isProven()
                ? words.get("facts.proven", found.atMost())
                : words.get("facts.between", found.atLeast(), found.atMost());
    }
}
