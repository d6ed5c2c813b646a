package naru.content.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import naru.content.format.BundledFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever we say of the world: where it stands, and since when it is trusted.
@Execution(ExecutionMode.CONCURRENT)
class FactTest {

    private static final LocalDate WRITTEN = LocalDate.parse("2026-11-01");

    @ParameterizedTest
    @EnumSource
    void everyFactHasItsPagesAndADate(FactTable table) {
        assertThat(BundledFacts.all())
                .filteredOn(fact -> fact.table() == table)
                .isNotEmpty()
                .allSatisfy(fact -> {
                    assertThat(fact.checked()).isAfter(WRITTEN);
                    assertThat(fact.sources())
                            .isNotEmpty()
                            .allSatisfy(
                                    page -> assertThat(page).hasScheme("https").hasNoUserInfo());
                });
    }

    @Test
    void noTwoAreFoundInTheSamePlace() {
        assertThat(BundledFacts.all().stream()
                        .map(fact -> fact.table() + String.join("/", fact.path()))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutASourceItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(FactTable.WISHES, List.of("disk", "cluster"), WRITTEN, List.of()))
                .withMessageContaining("disk");
    }
}
