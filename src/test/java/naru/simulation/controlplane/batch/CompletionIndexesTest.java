package naru.simulation.controlplane.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionIndexesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0-1", "1,3-5,7", "0,2,4", "0-99,101-103"})
    void readsWhatItWrites(String text) {
        assertThat(CompletionIndexes.parse(text)).hasToString(text);
    }

    @Test
    void nextComeTheFirstThatNobodyDoes() {
        SortedSet<Integer> taken = new TreeSet<>();
        taken.add(2);
        assertThat(CompletionIndexes.parse("0,3").pending(taken, 7, 3)).containsExactly(1, 4, 5);
        assertThat(CompletionIndexes.parse("0,3").pending(taken, 5, 3)).containsExactly(1, 4);
    }
}
