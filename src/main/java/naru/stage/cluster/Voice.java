package naru.stage.cluster;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import naru.stage.cluster.picture.Sentence;

/// What the lab says: the narrator's sentence, calm enough to be read, unless something has to be answered first.
final class Voice {

    /// How long a sentence stands while time runs, in seconds on the wall, unless a weightier one comes.
    private static final double READABLE = 1.6;

    /// How long an answer to a person stands.
    private static final double ANSWER = 7;

    private final SentenceView view;
    private final Words words;
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
    private Optional<Sentence> said = Optional.empty();
    private double since;
    private double answeredUntil = Double.NEGATIVE_INFINITY;

    Voice(SentenceView view, Words words) {
        this.view = view;
        this.words = words;
        announcement.addListener((property, was, is) -> view.setAccessibleText(is));
    }

    ReadOnlyStringProperty announcement() {
        return announcement.getReadOnlyProperty();
    }

    void tell(Sentence sentence, double clock, boolean atOnce) {
        if (clock < answeredUntil && !atOnce) {
            return;
        }
        boolean sameKind =
                said.filter(old -> old.headline().equals(sentence.headline())).isPresent();
        boolean weightier =
                said.filter(old -> sentence.weight() <= old.weight() + 6).isEmpty();
        if (atOnce || sameKind || weightier || clock - since > READABLE) {
            if (!sameKind) {
                since = clock;
            }
            boolean changed = said.filter(sentence::equals).isEmpty();
            said = Optional.of(sentence);
            answeredUntil = Double.NEGATIVE_INFINITY;
            if (changed || atOnce) {
                view.say(words.headline(sentence), words.why(sentence));
            }
            if (!sameKind) {
                announcement.set(view.headline());
            }
        }
    }

    /// Answers a person; the narrator waits meanwhile.
    void answer(String headline, String why, double clock) {
        view.say(headline, why);
        said = Optional.empty();
        answeredUntil = clock + ANSWER;
        announcement.set(why.isEmpty() ? headline : headline + " " + why);
    }

    /// For those who listen only.
    void announce(String text) {
        announcement.set(text);
    }

    /// Again in the language of the moment.
    void dress() {
        said.ifPresent(sentence -> view.say(words.headline(sentence), words.why(sentence)));
    }
}
