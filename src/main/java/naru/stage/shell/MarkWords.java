package naru.stage.shell;

import java.util.Locale;
import naru.stage.playback.Mark;
import naru.stage.text.Messages;

/// What a mark on the timeline is called.
final class MarkWords {

    private final Messages messages;

    MarkWords(Messages messages) {
        this.messages = messages;
    }

    String of(Mark mark) {
        return messages.get(key(mark), mark.involved().name(), mark.count());
    }

    private static String key(Mark mark) {
        return "mark." + mark.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
