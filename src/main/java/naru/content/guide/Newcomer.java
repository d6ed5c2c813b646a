package naru.content.guide;

import java.time.YearMonth;

/// The candidate that older texts do not know.
///
/// @param since when it came
/// @param row of the table of aspects that tells what it is, from 1
public record Newcomer(Candidate candidate, YearMonth since, int row, Source source) {}
