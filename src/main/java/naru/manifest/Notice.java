package naru.manifest;

import java.util.List;

/// Something a reader should know about a file that could be read: what is not played, or played as something else.
///
/// @param arguments texts and whole numbers for the sentence, in the order [NoticeKind] gives
public record Notice(Place place, NoticeKind kind, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /// The key of the sentence; it does not name the place, which has words of its own.
    public String key() {
        return kind.key();
    }
}
