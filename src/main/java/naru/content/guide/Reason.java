package naru.content.guide;

/// Why an answer speaks for or against a candidate, or rules it out.
///
/// @param row of the table of 25 aspects, from 1, that tells more of it
/// @param source of the fact behind it; the weight is our own
public record Reason(Effect effect, int row, Source source) {

    /// 0 where it rules out.
    public int points() {
        return effect instanceof Effect.Weighs(int points) ? points : 0;
    }

    public boolean rulesOut() {
        return effect instanceof Effect.RulesOut;
    }
}
