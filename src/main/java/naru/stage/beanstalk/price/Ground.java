package naru.stage.beanstalk.price;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// Why a price is believed.
///
/// @param stated the day for which the source states it, where it says so
/// @param checked the day on which it was looked up
/// @param certaintyKey of the words for how sure we are
public record Ground(URI source, Optional<LocalDate> stated, LocalDate checked, String certaintyKey) {}
