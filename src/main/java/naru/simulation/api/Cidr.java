package naru.simulation.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of IPv4 addresses: `10.0.0.0/8`. There are no others in Naru's clusters.
///
/// @param network the address as 32 bits
/// @param bits how many of them count, 0 to 32
public record Cidr(int network, int bits) {

    private static final Pattern RANGE = Pattern.compile("([0-9.]{7,15})/([0-9]{1,2})");

    /// Numbers from 0 to 255, written without leading zeros, which some read as octal.
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.|$)){4}(?<!\\.)");

    /// Empty if it is no range of IPv4 addresses.
    public static Optional<Cidr> read(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || !ADDRESS.matcher(range.group(1)).matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(range.group(2));
        return bits > Integer.SIZE ? Optional.empty() : Optional.of(new Cidr(address(range.group(1)), bits));
    }

    /// @throws IllegalArgumentException if it is no range of IPv4 addresses
    public static Cidr parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static int address(String text) {
        int address = 0;
        for (String part : text.split("\\.", -1)) {
            address = (address << Byte.SIZE) | Integer.parseInt(part);
        }
        return address;
    }

    /// Whether an IPv4 address lies in it.
    public boolean contains(String ip) {
        return contains(address(ip));
    }

    /// Whether the other is a part of it, and not all of it.
    public boolean isLargerThan(Cidr other) {
        return bits < other.bits && contains(other.network);
    }

    private boolean contains(int address) {
        int ignored = Integer.SIZE - bits;
        return bits == 0 || address >>> ignored == network >>> ignored;
    }
}
