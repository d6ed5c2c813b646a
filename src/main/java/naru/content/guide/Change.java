package naru.content.guide;

import java.util.Optional;

/// Another answer to one question, all else being equal, that changes the first place.
///
/// @param first who would be first then; empty: nobody would be
public record Change(Question question, Answer answer, Optional<Candidate> first) {}
