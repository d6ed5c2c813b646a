package naru.simulation.era;

import java.time.Duration;
import java.util.List;

/// A program that people use. All of these were made up for the story, to believable sizes.
///
/// @param requests how many come in a second on a usual day
/// @param coreMillis CPU time that one request takes, in milliseconds of one core
/// @param memoryMib what it needs to work
/// @param diskMib of itself, without system and library
/// @param start from its first instruction until it can answer
/// @param library the version of the shared library that it is built for
/// @param index of its colour, the same in every era
public record Application(
        String name,
        int requests,
        int coreMillis,
        long memoryMib,
        long diskMib,
        Duration start,
        int library,
        int index) {

    public static final Application SHOP = new Application("shop", 80, 15, 1536, 400, Duration.ofSeconds(8), 1, 0);
    public static final Application BILLING =
            new Application("billing", 10, 30, 1024, 300, Duration.ofSeconds(6), 1, 1);
    public static final Application MAIL = new Application("mail", 20, 12, 768, 200, Duration.ofSeconds(4), 1, 2);
    public static final Application SEARCH = new Application("search", 15, 40, 2048, 500, Duration.ofSeconds(10), 1, 3);
    public static final Application REPORTS =
            new Application("reports", 2, 200, 1280, 300, Duration.ofSeconds(6), 2, 5);

    /// Every one there is.
    public static List<Application> all() {
        return List.of(SHOP, BILLING, MAIL, SEARCH, REPORTS);
    }

    /// @throws IllegalArgumentException if there is none of that name
    public static Application named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no application " + name));
    }

    /// CPU that it needs on a usual day, in millicores.
    public long millicores() {
        return (long) requests * coreMillis;
    }
}
