package naru.simulation.era;

/// What can be done to a world; it is done to every site in it.
public sealed interface EraCommand {

    /// A name of an application, or of one copy of it.
    sealed interface ToOne extends EraCommand {
        String application();
    }

    /// An application comes, where there is room for it.
    record Install(String application) implements ToOne {}

    /// It takes all the CPU it can get.
    record GoWild(String application) implements ToOne {}

    /// It takes more and more memory and gives none back.
    record Leak(String application) implements ToOne {}

    /// Its fault is mended.
    record Calm(String application) implements ToOne {}

    /// A new release of it comes, which needs the next version of the library: that is installed where it looks for
    /// it.
    record Update(String application) implements ToOne {}

    /// It is broken into.
    record BreakIn(String application, Depth depth) implements ToOne {}

    /// One more copy of it, by hand.
    record AddCopy(String application) implements ToOne {}

    /// @param percent of a usual day
    record SetTraffic(String application, int percent) implements ToOne {}

    /// A server stops, and does not come back by itself.
    record StopServer(int number) implements EraCommand {}

    /// @param on whether containers have limits
    record SetLimits(boolean on) implements EraCommand {}

    /// One server for each application: as it was done before there were other walls. Servers that are missing are
    /// ordered.
    record Dedicate() implements EraCommand {}

    /// A site moves to another era: a server is prepared for it, and the applications are led over one by one.
    record Adopt(Era era) implements EraCommand {}

    record Assume(Figure figure, double value) implements EraCommand {}
}
