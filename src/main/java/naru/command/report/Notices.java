package naru.command.report;

import java.util.List;
import naru.command.report.SimulationReport.NoticeLine;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.stage.text.Messages;

/// What is worth knowing about the files that were read, besides the objects that are not played at all.
public final class Notices {

    private Notices() {}

    static List<NoticeLine> lines(List<Notice> notices) {
        return worthKnowing(notices).stream()
                .map(notice -> new NoticeLine(
                        notice.place().file(),
                        notice.place().line(),
                        notice.key().substring(notice.key().indexOf('.') + 1),
                        notice.arguments().stream().map(Object::toString).toList()))
                .toList();
    }

    /// A sentence and a line for each, after an empty line; nothing where there are none.
    public static String text(List<Notice> notices, Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Notice notice : worthKnowing(notices)) {
            text.append(text.isEmpty() ? "\n" : "")
                    .append(messages.get(
                            "input.said",
                            messages.get(
                                    notice.place().key(),
                                    notice.place().arguments().toArray()),
                            messages.get(notice.key(), notice.arguments().toArray())))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Notice> worthKnowing(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() != NoticeKind.KIND_NOT_PLAYED)
                .toList();
    }
}
