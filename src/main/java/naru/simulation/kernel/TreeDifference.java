package naru.simulation.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Walks two trees at once. Each stack holds what is still to come: whole subtrees (opened only when the other side
/// does not have the very same one next) and single entries.
final class TreeDifference<K extends Comparable<? super K>, V> {
    private final Deque<Todo<K, V>> before = new ArrayDeque<>();
    private final Deque<Todo<K, V>> after = new ArrayDeque<>();

    private record Todo<K, V>(Tree.Branch<K, V> branch, boolean whole) {}

    TreeDifference(Tree.@Nullable Branch<K, V> before, Tree.@Nullable Branch<K, V> after) {
        push(this.before, before);
        push(this.after, after);
    }

    private static <K, V> void push(Deque<Todo<K, V>> stack, Tree.@Nullable Branch<K, V> branch) {
        if (branch != null) {
            stack.push(new Todo<>(branch, true));
        }
    }

    private static <K, V> void open(Deque<Todo<K, V>> stack) {
        Tree.Branch<K, V> branch = stack.pop().branch;
        push(stack, branch.right);
        stack.push(new Todo<>(branch, false));
        push(stack, branch.left);
    }

    void run(Tree.DifferenceVisitor<? super K, ? super V> visitor) {
        while (!before.isEmpty() || !after.isEmpty()) {
            Todo<K, V> was = before.peek();
            Todo<K, V> is = after.peek();
            if (was != null && is != null && was.branch == is.branch && was.whole == is.whole) {
                before.pop();
                after.pop();
            } else if (was != null && was.whole && (is == null || !is.whole || was.branch.size >= is.branch.size)) {
                open(before);
            } else if (is != null && is.whole) {
                open(after);
            } else {
                report(visitor);
            }
        }
    }

    private void report(Tree.DifferenceVisitor<? super K, ? super V> visitor) {
        int order = order();
        Tree.Branch<K, V> was = order <= 0 ? before.pop().branch : null;
        Tree.Branch<K, V> is = order >= 0 ? after.pop().branch : null;
        if (was != null && is != null) {
            if (was.value != is.value) {
                visitor.differs(is.key, was.value, is.value);
            }
        } else if (was != null) {
            visitor.differs(was.key, was.value, null);
        } else if (is != null) {
            visitor.differs(is.key, null, is.value);
        }
    }

    /// Which of the two next entries comes first; a side that has none comes last.
    private int order() {
        Todo<K, V> was = before.peek();
        Todo<K, V> is = after.peek();
        if (was == null) {
            return 1;
        }
        return is == null ? -1 : was.branch.key.compareTo(is.branch.key);
    }
}
