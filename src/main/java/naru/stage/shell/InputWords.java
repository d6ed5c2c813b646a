package naru.stage.shell;

import naru.manifest.Notice;
import naru.manifest.Place;
import naru.manifest.Problem;
import naru.stage.text.Messages;

/// Puts what reading a file brought up into sentences: where, then what.
final class InputWords {

    private final Messages messages;

    InputWords(Messages messages) {
        this.messages = messages;
    }

    String of(Problem problem) {
        return messages.get(
                "input.said",
                where(problem.place()),
                messages.get(problem.key(), problem.arguments().toArray()));
    }

    String of(Notice notice) {
        return messages.get(
                "input.said",
                where(notice.place()),
                messages.get(notice.key(), notice.arguments().toArray()));
    }

    private String where(Place place) {
        return messages.get(place.key(), place.arguments().toArray());
    }
}
