package naru.command.argument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Dates and numbers of days on the command line.
public final class Days {

    private Days() {}

    /// `2027-06-01`.
    ///
    /// @throws SentenceException if it is no date
    public static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException malformed) {
            throw new SentenceException("command.problem.date", typed);
        }
    }

    /// A whole number of days, none or more.
    ///
    /// @throws SentenceException if it is none
    public static int count(String typed) {
        if (!typed.matches("[0-9]{1,5}")) {
            throw new SentenceException("command.problem.days", typed);
        }
        return Integer.parseInt(typed);
    }
}
