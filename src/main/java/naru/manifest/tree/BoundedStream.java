package naru.manifest.tree;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import naru.manifest.Limits;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;

/// Ends in a [Fault] where a stream goes on for longer than a JSON file may.
final class BoundedStream extends FilterInputStream {

    private final String file;
    private long left;

    BoundedStream(String file, InputStream content, long left) {
        super(content);
        this.file = file;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Fault(Problem.of(file, ProblemKind.FILE_TOO_LARGE, "JSON", (int) (Limits.JSON_BYTES >> 20)));
        }
    }
}
