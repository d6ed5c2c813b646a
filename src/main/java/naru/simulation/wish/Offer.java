package naru.simulation.wish;

import java.time.LocalDate;

/// What a platform answers to a wish.
///
/// @param source the address of the page that says so
/// @param checked the day on which somebody held it against the page
/// @param uncertain whether the page does not say it outright: it follows from what it leaves out
public record Offer(Means means, String source, LocalDate checked, boolean uncertain) {}
