package naru.simulation.era;

/// How an instance is doing at a moment.
///
/// @param wantedMillicores CPU it would use if it had it to itself
/// @param grantedMillicores CPU it gets
/// @param memoryMib what it holds, in memory and swap
/// @param latencyMillis how long an answer takes now; 0 if there are none
/// @param waiting requests that wait for their turn, in millionths
/// @param served requests answered since the beginning, in millionths
/// @param failed requests that got no answer in time, in millionths
public record Vitals(
        long wantedMillicores,
        long grantedMillicores,
        long memoryMib,
        long latencyMillis,
        long waiting,
        long served,
        long failed) {

    public static final Vitals NONE = new Vitals(0, 0, 0, 0, 0, 0, 0);

    /// The same moment with other counts.
    Vitals counting(long answered, long unanswered) {
        return new Vitals(wantedMillicores, grantedMillicores, memoryMib, latencyMillis, waiting, answered, unanswered);
    }

    Vitals holding(long mib) {
        return new Vitals(wantedMillicores, grantedMillicores, mib, latencyMillis, waiting, served, failed);
    }
}
