package naru.command.report;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns as wide as their widest cell, two blanks between them.
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public Columns row(String... cells) {
        return row(List.of(cells));
    }

    public Columns row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /// The lines, each ended.
    public String text() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (widths.size() <= i) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths.get(i) - width(row.get(i))))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// How many columns of a terminal a text takes: Korean, Chinese and Japanese letters take two.
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int letter) {
        boolean wide = (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFF00 && letter <= 0xFF60);
        return wide ? 2 : 1;
    }
}
