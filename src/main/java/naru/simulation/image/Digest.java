package naru.simulation.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The name of a content that follows from the content: equal contents have one digest, others never in practice.
///
/// Source: OCI image specification, "Digests".
///
/// @param value `sha256:` and 64 hexadecimal digits
public record Digest(String value) implements Comparable<Digest> {

    private static final String ALGORITHM = "sha256:";
    private static final int SHOWN = 8;

    public static Digest of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new Digest(ALGORITHM + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// As much of it as people compare by eye.
    public String abbreviated() {
        return value.substring(ALGORITHM.length(), ALGORITHM.length() + SHOWN);
    }

    @Override
    public int compareTo(Digest other) {
        return value.compareTo(other.value);
    }
}
