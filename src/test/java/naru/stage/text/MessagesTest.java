package naru.stage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    private final Messages messages = new Messages(language);

    @Test
    void followsTheLanguage() {
        List<String> seen = new ArrayList<>();
        messages.text("action.play").subscribe(words -> seen.add(words));
        language.set(Language.ENGLISH);
        assertThat(seen).containsExactly("재생", "Play");
    }

    @Test
    void choosesParticlesAfterArguments() {
        assertThat(messages.get("file.saved", "장면.json")).startsWith("장면.json으로 ");
        assertThat(messages.get("file.saved", "노드 2")).startsWith("노드 2로 ");
    }

    @Test
    void pluralsByCount() {
        language.set(Language.ENGLISH);
        assertThat(messages.get("mark.power-cut", "node-2", 1)).isEqualTo("node-2 off");
        assertThat(messages.get("mark.power-cut", "node-2", 3)).isEqualTo("3 nodes off");
    }

    @Test
    void aMissingKeyIsAMistake() {
        assertThatThrownBy(() -> messages.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
