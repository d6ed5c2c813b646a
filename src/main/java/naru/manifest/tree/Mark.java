package naru.manifest.tree;

/// Where a value starts in its file, from line 1 and column 1.
public record Mark(int line, int column) {

    public static final Mark START = new Mark(1, 1);
}
