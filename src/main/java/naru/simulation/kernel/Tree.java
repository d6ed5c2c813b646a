package naru.simulation.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable sorted map that shares structure between versions (an AVL tree with path copying).
///
/// It is what makes time cheap: keeping the whole world of every moment costs a reference, and two worlds are compared
/// in proportion to what differs between them. Iteration is in key order, so histories never depend on hash codes.
public final class Tree<K extends Comparable<? super K>, V> implements Iterable<Map.Entry<K, V>> {

    private static final Tree<?, ?> EMPTY = new Tree<>(null);

    private final @Nullable Branch<K, V> root;

    private Tree(@Nullable Branch<K, V> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<? super K>, V> Tree<K, V> empty() {
        return (Tree<K, V>) EMPTY;
    }

    public int size() {
        return size(root);
    }

    public boolean isEmpty() {
        return root == null;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(find(key));
    }

    /// The value at `key`, or `otherwise` where there is none.
    public V getOr(K key, V otherwise) {
        V found = find(key);
        return found == null ? otherwise : found;
    }

    public boolean contains(K key) {
        return find(key) != null;
    }

    private @Nullable V find(K key) {
        Branch<K, V> at = root;
        while (at != null) {
            int order = key.compareTo(at.key);
            if (order == 0) {
                return at.value;
            }
            at = order < 0 ? at.left : at.right;
        }
        return null;
    }

    /// This map with `key` at `value`; the same map if that is how it stands already.
    public Tree<K, V> with(K key, V value) {
        Branch<K, V> changed = put(root, key, value);
        return changed == root ? this : new Tree<>(changed);
    }

    /// This map without `key`; the same map if it was not there.
    public Tree<K, V> without(K key) {
        return root != null && contains(key) ? new Tree<>(remove(root, key)) : this;
    }

    /// @throws NoSuchElementException if the map is empty
    public Map.Entry<K, V> first() {
        if (root == null) {
            throw new NoSuchElementException("empty tree");
        }
        return leftmost(root).entry();
    }

    /// The last entry whose key is at most `key`.
    public Optional<Map.Entry<K, V>> floor(K key) {
        Branch<K, V> at = root;
        Branch<K, V> best = null;
        while (at != null) {
            if (at.key.compareTo(key) <= 0) {
                best = at;
                at = at.right;
            } else {
                at = at.left;
            }
        }
        return Optional.ofNullable(best).map(Branch::entry);
    }

    /// The first entry whose key is above `key`.
    public Optional<Map.Entry<K, V>> higher(K key) {
        Branch<K, V> at = root;
        Branch<K, V> best = null;
        while (at != null) {
            if (at.key.compareTo(key) > 0) {
                best = at;
                at = at.left;
            } else {
                at = at.right;
            }
        }
        return Optional.ofNullable(best).map(Branch::entry);
    }

    public Optional<Map.Entry<K, V>> last() {
        Branch<K, V> at = root;
        while (at != null && at.right != null) {
            at = at.right;
        }
        return Optional.ofNullable(at).map(Branch::entry);
    }

    public List<V> values() {
        List<V> values = new ArrayList<>(size());
        forEach((key, value) -> values.add(value));
        return values;
    }

    public void forEach(BiConsumer<? super K, ? super V> visitor) {
        visit(root, visitor);
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new Walk<>(root);
    }

    /// Calls `visitor` with (before, after) for each key whose value is another object in `after` than here, in key
    /// order; the side where the key is missing is null. Shared structure is skipped, so that the cost follows the
    /// difference.
    public void difference(Tree<K, V> after, DifferenceVisitor<? super K, ? super V> visitor) {
        new TreeDifference<>(this.root, after.root).run(visitor);
    }

    /// See [#difference].
    @FunctionalInterface
    public interface DifferenceVisitor<K, V> {
        void differs(K key, @Nullable V before, @Nullable V after);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.append('}').toString();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Tree<?, ?> tree) || tree.size() != size()) {
            return false;
        }
        if (tree.root == root) {
            return true;
        }
        Iterator<?> theirs = tree.iterator();
        for (Map.Entry<K, V> mine : this) {
            if (!mine.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<K, V> entry : this) {
            hash = 31 * hash + entry.hashCode();
        }
        return hash;
    }

    static final class Branch<K, V> {
        final K key;
        final V value;
        final @Nullable Branch<K, V> left;
        final @Nullable Branch<K, V> right;
        final int size;
        final byte height;

        Branch(K key, V value, @Nullable Branch<K, V> left, @Nullable Branch<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.size = Tree.size(left) + Tree.size(right) + 1;
            this.height = (byte) (Math.max(Tree.height(left), Tree.height(right)) + 1);
        }

        Map.Entry<K, V> entry() {
            return Map.entry(key, value);
        }
    }

    static int size(@Nullable Branch<?, ?> branch) {
        return branch == null ? 0 : branch.size;
    }

    private static int height(@Nullable Branch<?, ?> branch) {
        return branch == null ? 0 : branch.height;
    }

    private static <K extends Comparable<? super K>, V> Branch<K, V> put(@Nullable Branch<K, V> at, K key, V value) {
        if (at == null) {
            return new Branch<>(key, value, null, null);
        }
        int order = key.compareTo(at.key);
        if (order == 0) {
            return at.value == value ? at : new Branch<>(at.key, value, at.left, at.right);
        }
        if (order < 0) {
            Branch<K, V> left = put(at.left, key, value);
            return left == at.left ? at : balanced(at.key, at.value, left, at.right);
        }
        Branch<K, V> right = put(at.right, key, value);
        return right == at.right ? at : balanced(at.key, at.value, at.left, right);
    }

    private static <K extends Comparable<? super K>, V> @Nullable Branch<K, V> remove(
            @Nullable Branch<K, V> at, K key) {
        if (at == null) {
            return null;
        }
        int order = key.compareTo(at.key);
        if (order < 0) {
            return balanced(at.key, at.value, remove(at.left, key), at.right);
        }
        if (order > 0) {
            return balanced(at.key, at.value, at.left, remove(at.right, key));
        }
        if (at.left == null) {
            return at.right;
        }
        if (at.right == null) {
            return at.left;
        }
        Branch<K, V> next = leftmost(at.right);
        return balanced(next.key, next.value, at.left, withoutLeftmost(at.right));
    }

    private static <K, V> Branch<K, V> leftmost(Branch<K, V> from) {
        Branch<K, V> at = from;
        while (at.left != null) {
            at = at.left;
        }
        return at;
    }

    private static <K, V> @Nullable Branch<K, V> withoutLeftmost(Branch<K, V> at) {
        return at.left == null ? at.right : balanced(at.key, at.value, withoutLeftmost(at.left), at.right);
    }

    /// The AVL rotations: sides may differ in height by two on the way in, by one on the way out.
    private static <K, V> Branch<K, V> balanced(
            K key, V value, @Nullable Branch<K, V> left, @Nullable Branch<K, V> right) {
        if (left != null && left.height > height(right) + 1) {
            Branch<K, V> top = left.right;
            if (top == null || height(left.left) >= top.height) {
                return new Branch<>(left.key, left.value, left.left, new Branch<>(key, value, top, right));
            }
            return new Branch<>(
                    top.key,
                    top.value,
                    new Branch<>(left.key, left.value, left.left, top.left),
                    new Branch<>(key, value, top.right, right));
        }
        if (right != null && right.height > height(left) + 1) {
            Branch<K, V> top = right.left;
            if (top == null || height(right.right) >= top.height) {
                return new Branch<>(right.key, right.value, new Branch<>(key, value, left, top), right.right);
            }
            return new Branch<>(
                    top.key,
                    top.value,
                    new Branch<>(key, value, left, top.left),
                    new Branch<>(right.key, right.value, top.right, right.right));
        }
        return new Branch<>(key, value, left, right);
    }

    private static <K, V> void visit(@Nullable Branch<K, V> at, BiConsumer<? super K, ? super V> visitor) {
        if (at != null) {
            visit(at.left, visitor);
            visitor.accept(at.key, at.value);
            visit(at.right, visitor);
        }
    }

    /// In-order walk that can step over a whole subtree.
    private static final class Walk<K, V> implements Iterator<Map.Entry<K, V>> {
        private final Deque<Branch<K, V>> path = new ArrayDeque<>();

        Walk(@Nullable Branch<K, V> root) {
            descend(root);
        }

        private void descend(@Nullable Branch<K, V> from) {
            for (Branch<K, V> at = from; at != null; at = at.left) {
                path.push(at);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Map.Entry<K, V> next() {
            Branch<K, V> at = path.pop();
            descend(at.right);
            return at.entry();
        }
    }
}
