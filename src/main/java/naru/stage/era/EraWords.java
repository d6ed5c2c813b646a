package naru.stage.era;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import naru.simulation.era.Era;
import naru.stage.era.face.ApplicationFace;
import naru.stage.era.face.Badge;
import naru.stage.text.Messages;

/// The picture's words in the language of the moment, with amounts as people write them: `1.5 GB`, `80 ms`, `14일`.
final class EraWords {

    private static final long MIB_IN_GIB = 1024;
    private static final double SECONDS_IN_MINUTE = 60;
    private static final double SECONDS_IN_HOUR = 3600;
    private static final double SECONDS_IN_DAY = 86_400;
    private static final double MILLIS = 1000;

    private final Messages messages;

    EraWords(Messages messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, Arrays.stream(arguments).map(this::inWords).toArray());
    }

    /// Ways to say the same, the fullest first: in the bundles they stand with `|` between them.
    List<String> variants(String key, Object... arguments) {
        return List.of(get(key, arguments).split("\\|", -1));
    }

    List<String> variants(Badge badge) {
        return variants(badge.key(), badge.arguments().toArray());
    }

    /// In full.
    String say(Badge badge) {
        return variants(badge).getFirst();
    }

    String application(ApplicationFace face) {
        String name = get("eras.app." + face.application());
        return face.copy() == 1 ? name : get("eras.picture.copy", name, face.copy());
    }

    String era(Era era) {
        return get("eras.era." + era.name().toLowerCase(Locale.ROOT));
    }

    String mib(long mib) {
        return mib < MIB_IN_GIB
                ? get("eras.picture.mb", Long.toString(mib))
                : get("eras.picture.gb", number(mib / (double) MIB_IN_GIB, 1));
    }

    String cores(long millicores) {
        return get("eras.picture.cores", Math.round(millicores / 100.0) / 10.0);
    }

    /// In the largest unit that leaves at least one; with a tenth where it is less than ten.
    String duration(Duration time) {
        double seconds = time.toNanos() / 1e9;
        if (seconds < 1) {
            return get("eras.picture.millis", number(seconds * MILLIS, 0));
        }
        if (seconds < 2 * SECONDS_IN_MINUTE) {
            return get("eras.picture.seconds", number(seconds, seconds < 10 ? 1 : 0));
        }
        if (seconds < 2 * SECONDS_IN_HOUR) {
            return get("eras.picture.minutes", number(seconds / SECONDS_IN_MINUTE, 0));
        }
        return seconds < 2 * SECONDS_IN_DAY
                ? get("eras.picture.hours", number(seconds / SECONDS_IN_HOUR, 0))
                : get("eras.picture.days", number(seconds / SECONDS_IN_DAY, seconds < 10 * SECONDS_IN_DAY ? 1 : 0));
    }

    private Object inWords(Object argument) {
        return switch (argument) {
            // What is left runs down by whole seconds, and is over only when it is.
            case Duration left -> duration(Duration.ofSeconds(Math.ceilDiv(left.toMillis(), (long) MILLIS)));
            case Badge.Latency latency -> duration(Duration.ofMillis(latency.millis()));
            case Badge.Mib amount -> mib(amount.amount());
            default -> argument;
        };
    }

    static String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
