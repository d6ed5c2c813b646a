package naru.manifest;

import java.util.List;
import java.util.Optional;

/// What came of reading: the thing, or the first reason why not.
public sealed interface Reading<T> {

    /// @param notices what is worth knowing about it, in order of the file
    record Read<T>(T value, List<Notice> notices) implements Reading<T> {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    record Failed<T>(Problem problem) implements Reading<T> {}

    static <T> Reading<T> read(T value) {
        return new Read<>(value, List.of());
    }

    static <T> Reading<T> failed(Problem problem) {
        return new Failed<>(problem);
    }

    /// The thing that was read, if it was.
    default Optional<T> toOptional() {
        return this instanceof Read<T>(T value, var notices) ? Optional.of(value) : Optional.empty();
    }
}
