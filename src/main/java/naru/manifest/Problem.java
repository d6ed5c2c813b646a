package naru.manifest;

import java.util.List;

/// Why something could not be read: what was found, where, and what was expected there.
///
/// @param arguments texts and whole numbers for the sentence, in the order [ProblemKind] gives
public record Problem(Place place, ProblemKind kind, List<Object> arguments) {

    /// No value from a file is quoted at greater length.
    private static final int LONGEST_QUOTE = 200;

    public Problem {
        arguments = arguments.stream().map(Problem::shortened).toList();
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_QUOTE
                ? text.substring(0, LONGEST_QUOTE) + "…"
                : argument;
    }

    public static Problem of(String file, ProblemKind kind, Object... arguments) {
        return new Problem(Place.of(file), kind, List.of(arguments));
    }

    /// The key of the sentence; it does not name the place, which has words of its own.
    public String key() {
        return kind.key();
    }

    public String file() {
        return place.file();
    }

    /// From 1; 0: not known, or the file as a whole.
    public int line() {
        return place.line();
    }

    /// From 1; 0: not known.
    public int column() {
        return place.column();
    }

    /// A JSON pointer within the document.
    public String path() {
        return place.path();
    }
}
