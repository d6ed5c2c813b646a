package naru.stage.compare.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The identity of a PDF (ISO 32000, 14.4), made of its content where OpenPDF draws it by lot: the same words are then
/// the same file to the byte.
final class PdfIdentity {

    private static final byte[] MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;
    private static final int BETWEEN = "><".length();

    private PdfIdentity() {}

    /// @return the same document; it is overwritten
    static byte[] ofContent(byte[] document) {
        int at = lastMark(document);
        Arrays.fill(document, at, at + DIGITS, (byte) '0');
        Arrays.fill(document, at + DIGITS + BETWEEN, at + 2 * DIGITS + BETWEEN, (byte) '0');
        byte[] identity =
                HexFormat.of().formatHex(digest(document)).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(identity, 0, document, at, DIGITS);
        System.arraycopy(identity, 0, document, at + DIGITS + BETWEEN, DIGITS);
        return document;
    }

    /// Where the first identity begins: in the trailer, which comes last.
    private static int lastMark(byte[] document) {
        int last = document.length - MARK.length - 2 * DIGITS - BETWEEN;
        for (int i = last; i >= 0; i--) {
            if (Arrays.equals(document, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i + MARK.length;
            }
        }
        throw new IllegalStateException("a PDF without an identity");
    }

    private static byte[] digest(byte[] document) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(document);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
