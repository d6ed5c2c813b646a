package naru.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void behavesLikeATreeMap(int seed) {
        Dice dice = new Dice(seed);
        int keys = 1 + dice.below(200, "keys", "");
        Tree<Integer, String> tree = Tree.empty();
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            int key = dice.below(keys, "key", "" + i);
            if (dice.below(3, "what", "" + i) == 0) {
                tree = tree.without(key);
                map.remove(key);
            } else {
                tree = tree.with(key, "v" + i);
                map.put(key, "v" + i);
            }
            assertSame(tree, map, dice.below(keys + 2, "probe", "" + i) - 1);
        }
    }

    private static void assertSame(Tree<Integer, String> tree, TreeMap<Integer, String> map, int probe) {
        List<Map.Entry<Integer, String>> entries = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : tree) {
            entries.add(entry);
        }
        assertThat(entries).isEqualTo(copies(map));
        assertThat(tree.size()).isEqualTo(map.size());
        assertThat(tree.values()).isEqualTo(List.copyOf(map.values()));
        assertThat(tree.get(probe)).isEqualTo(Optional.ofNullable(map.get(probe)));
        assertThat(tree.contains(probe)).isEqualTo(map.containsKey(probe));
        assertThat(tree.floor(probe)).isEqualTo(Optional.ofNullable(map.floorEntry(probe)));
        assertThat(tree.higher(probe)).isEqualTo(Optional.ofNullable(map.higherEntry(probe)));
        assertThat(tree.last()).isEqualTo(Optional.ofNullable(map.lastEntry()));
        if (!map.isEmpty()) {
            assertThat(tree.first()).isEqualTo(map.firstEntry());
        }
    }

    private static List<Map.Entry<Integer, String>> copies(Map<Integer, String> map) {
        return map.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Difference(Integer key, Optional<String> before, Optional<String> after) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void differsWhereTheValuesDo(int seed) {
        Dice dice = new Dice(seed);
        Tree<Integer, String> before = random(Tree.empty(), dice, dice.below(300, "size", ""));
        Tree<Integer, String> after = random(before, new Dice(seed + 1000), dice.below(60, "changes", ""));
        Tree<Integer, String> stranger = random(Tree.empty(), new Dice(seed + 2000), dice.below(60, "other", ""));

        assertThat(differences(before, after)).isEqualTo(naive(before, after));
        assertThat(differences(after, before)).isEqualTo(naive(after, before));
        assertThat(differences(before, stranger)).isEqualTo(naive(before, stranger));
        assertThat(differences(before, before)).isEmpty();
    }

    private static Tree<Integer, String> random(Tree<Integer, String> start, Dice dice, int changes) {
        Tree<Integer, String> tree = start;
        for (int i = 0; i < changes; i++) {
            int key = dice.below(250, "key", "" + i);
            tree = dice.below(4, "what", "" + i) == 0 ? tree.without(key) : tree.with(key, new String("v" + i % 5));
        }
        return tree;
    }

    private static List<Difference> differences(Tree<Integer, String> before, Tree<Integer, String> after) {
        List<Difference> differences = new ArrayList<>();
        before.difference(
                after,
                (key, was, is) ->
                        differences.add(new Difference(key, Optional.ofNullable(was), Optional.ofNullable(is))));
        return differences;
    }

    /// Another object is a difference, be it equal or not.
    private static List<Difference> naive(Tree<Integer, String> before, Tree<Integer, String> after) {
        TreeSet<Integer> keys = new TreeSet<>();
        before.forEach((key, value) -> keys.add(key));
        after.forEach((key, value) -> keys.add(key));
        return keys.stream()
                .filter(key -> before.get(key).orElse(null) != after.get(key).orElse(null))
                .map(key -> new Difference(key, before.get(key), after.get(key)))
                .toList();
    }

    /// One change costs a path, not a tree: what is beside it stays the same object.
    @Test
    void sharesWhatDoesNotChange() {
        Tree<Integer, String> tree = Tree.empty();
        for (int i = 0; i < 1000; i++) {
            tree = tree.with(i, "v" + i);
        }
        assertThat(tree.with(500, tree.get(500).orElseThrow())).isSameAs(tree);
        assertThat(tree.without(1000)).isSameAs(tree);
        assertThat(tree.with(500, "new").without(500)).isEqualTo(tree.without(500));
    }

    @Test
    void anEmptyTreeHasNoFirst() {
        assertThatThrownBy(Tree.empty()::first).isInstanceOf(NoSuchElementException.class);
        assertThat(Tree.<Integer, String>empty().last()).isEmpty();
    }
}
