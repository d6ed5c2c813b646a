package naru.stage.shell;

import naru.stage.playback.Mark;
import naru.stage.text.Messages;

/// What a mark on the timeline is called.
final class MarkWords {

    private final Messages messages;

    MarkWords(Messages messages) {
        this.messages = messages;
    }

    String of(Mark mark) {
        return messages.get("mark." + mark.name(), mark.subject(), mark.count());
    }
}
