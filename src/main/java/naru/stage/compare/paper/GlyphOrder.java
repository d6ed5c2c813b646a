package naru.stage.compare.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Makes an OpenType font with CFF outlines ready for OpenPDF, which writes a glyph's place in the font where a PDF
/// wants its CID. Where the two differ, as for `(` and `-` in Pretendard, viewers would show another glyph; so its
/// charset, the list of CIDs, is replaced by one in which they are the same. (Adobe Technical Note 5176, sections 9 and
/// 13.)
final class GlyphOrder {

    private static final byte[] TABLE = "CFF ".getBytes(StandardCharsets.US_ASCII);
    private static final int TABLES_AT = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int OFFSET_IN_ENTRY = 8;

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int ESCAPE = 12;
    private static final int LAST_OPERATOR = 21;
    private static final int REAL = 30;

    /// A charset of ranges whose lengths have two bytes.
    private static final byte RANGES = 2;

    private final ByteBuffer font;
    private final int start;

    private GlyphOrder(ByteBuffer font, int start) {
        this.font = font;
        this.start = start;
    }

    /// @param font an OpenType font with a CFF table; changed in place
    static byte[] plain(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        new GlyphOrder(buffer, table(buffer)).flatten();
        return font;
    }

    private static int table(ByteBuffer font) {
        ByteBuffer wanted = ByteBuffer.wrap(TABLE);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = TABLES_AT + i * TABLE_ENTRY;
            if (font.getInt(entry) == wanted.getInt(0)) {
                return font.getInt(entry + OFFSET_IN_ENTRY);
            }
        }
        throw new IllegalArgumentException("a font without CFF outlines");
    }

    private void flatten() {
        int names = start + font.get(start + 2);
        int top = afterIndex(names);
        int begin = item(top, 0);
        int end = item(top, 1);
        int glyphs = Short.toUnsignedInt(font.getShort(start + operand(begin, end, CHAR_STRINGS)));
        int charset = start + operand(begin, end, CHARSET);
        font.put(charset, RANGES);
        font.putShort(charset + 1, (short) 1);
        // The first CID after .notdef, and how many follow it.
        font.putShort(charset + 3, (short) (glyphs - 2));
    }

    /// Where the index at `at` ends.
    private int afterIndex(int at) {
        int count = Short.toUnsignedInt(font.getShort(at));
        return count == 0 ? at + 2 : item(at, count);
    }

    /// Where an item of the index at `at` begins: the one after the last, where it ends.
    private int item(int at, int number) {
        int count = Short.toUnsignedInt(font.getShort(at));
        int size = font.get(at + 2);
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << Byte.SIZE | Byte.toUnsignedInt(font.get(at + 3 + number * size + i));
        }
        return at + 2 + (count + 1) * size + offset;
    }

    /// The number before `operator` in the dictionary from `begin` to `end`.
    private int operand(int begin, int end, int operator) {
        Deque<Integer> numbers = new ArrayDeque<>();
        font.position(begin);
        while (font.position() < end) {
            int first = Byte.toUnsignedInt(font.get());
            if (first > LAST_OPERATOR) {
                numbers.push(number(first));
            } else if (first == operator) {
                return numbers.getFirst();
            } else {
                font.position(font.position() + (first == ESCAPE ? 1 : 0));
                numbers.clear();
            }
        }
        throw new IllegalArgumentException("a font without operator " + operator);
    }

    private int number(int first) {
        return switch (first) {
            case 28 -> font.getShort();
            case 29 -> font.getInt();
            case REAL -> real();
            default ->
                first <= 246
                        ? first - 139
                        : first <= 250
                                ? ((first - 247) << Byte.SIZE) + Byte.toUnsignedInt(font.get()) + 108
                                : -((first - 251) << Byte.SIZE) - Byte.toUnsignedInt(font.get()) - 108;
        };
    }

    /// Passed over: none of what is looked for is one. It ends with a nibble of ones.
    private int real() {
        while ((font.get() & 0xF) != 0xF) {
            // On to its end.
        }
        return 0;
    }
}
