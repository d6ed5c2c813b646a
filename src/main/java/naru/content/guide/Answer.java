package naru.content.guide;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// One answer that can be given to a [Question].
///
/// @param id within its question
/// @param reasons at most one for each candidate: the strongest; the weaker ones would count the same thing twice
public record Answer(String id, Map<Candidate, Reason> reasons) {

    public Answer {
        Map<Candidate, Reason> inOrder = new EnumMap<>(Candidate.class);
        inOrder.putAll(reasons);
        reasons = Collections.unmodifiableMap(inOrder);
    }

    public Optional<Reason> about(Candidate candidate) {
        return Optional.ofNullable(reasons.get(candidate));
    }
}
