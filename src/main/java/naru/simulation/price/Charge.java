package naru.simulation.price;

import java.time.Duration;

/// One line of a bill.
///
/// @param time used, as [Meter#times]; zero where bytes are charged
/// @param bytes used; none where time is charged
/// @param microDollars what it comes to, to the nearest millionth of a dollar
public record Charge(String item, Price price, Duration time, long bytes, long microDollars) {}
