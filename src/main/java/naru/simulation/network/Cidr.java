package naru.simulation.network;

/// A range of IPv4 addresses: `10.0.0.0/8`.
///
/// @param network the address as 32 bits
/// @param bits how many of them count
record Cidr(int network, int bits) {

    private static final int BYTES = 4;

    /// @throws IllegalArgumentException if it is no range of IPv4 addresses
    static Cidr parse(String text) {
        int slash = text.indexOf('/');
        int bits = slash < 0 ? Integer.SIZE : Integer.parseInt(text.substring(slash + 1));
        return new Cidr(address(slash < 0 ? text : text.substring(0, slash)), bits);
    }

    private static int address(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != BYTES) {
            throw new IllegalArgumentException(text);
        }
        int address = 0;
        for (String part : parts) {
            address = (address << Byte.SIZE) | (Integer.parseInt(part) & 0xff);
        }
        return address;
    }

    boolean contains(String ip) {
        int ignored = Integer.SIZE - bits;
        return bits <= 0 || address(ip) >>> ignored == network >>> ignored;
    }
}
