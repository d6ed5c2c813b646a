package naru.content.guide;

import java.net.URI;
import java.time.LocalDate;

/// Where a fact can be read.
///
/// @param checked the day somebody compared the fact with the page
public record Source(URI page, LocalDate checked) {}
