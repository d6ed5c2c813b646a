package naru.simulation.controlplane.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which parts of an indexed Job are done, written as Kubernetes writes it: `1,3-5,7`.
///
/// Source: `pkg/controller/job/indexed_job_utils.go`.
public record CompletionIndexes(SortedSet<Integer> done) {

    public CompletionIndexes {
        done = Collections.unmodifiableSortedSet(new TreeSet<>(done));
    }

    public static CompletionIndexes parse(String text) {
        NavigableSet<Integer> done = new TreeSet<>();
        for (String interval : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] ends = interval.split("-", -1);
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                done.add(i);
            }
        }
        return new CompletionIndexes(done);
    }

    /// The first `count` of the indexes below `completions` that are neither done nor `taken`.
    public List<Integer> pending(SortedSet<Integer> taken, int completions, int count) {
        List<Integer> pending = new ArrayList<>();
        for (int i = 0; i < completions && pending.size() < count; i++) {
            if (!done.contains(i) && !taken.contains(i)) {
                pending.add(i);
            }
        }
        return pending;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int previous = -2;
        boolean open = false;
        for (int index : done) {
            if (index == previous + 1) {
                open = true;
            } else {
                text.append(open ? "-" + previous : "")
                        .append(text.isEmpty() ? "" : ",")
                        .append(index);
                open = false;
            }
            previous = index;
        }
        return text.append(open ? "-" + previous : "").toString();
    }
}
