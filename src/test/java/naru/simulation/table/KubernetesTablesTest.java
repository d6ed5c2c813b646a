package naru.simulation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

class KubernetesTablesTest {

    /// What belongs to chapters that are still to be written, by what is missing.
    private static final List<String> LATER = List.of(
            // Affinity between pods, and spreading over zones.
            "inter_pod_affinity_filter",
            "pod_topology_spread_filter",
            "pod_topology_spread_score",
            // Preemption.
            "preemption_dry_run",
            "preemption_eligible",
            "preemption_select_candidate");

    /// So that no table is forgotten, and none that is run is called missing.
    @Test
    void everyTableIsRunOrBelongsToALaterChapter() {
        SortedSet<String> all = new TreeSet<>(LATER);
        SortedSet<String> run = run();

        assertThat(run).doesNotContainAnyElementsOf(LATER);
        all.addAll(run);
        assertThat(all).isEqualTo(KubernetesTable.names());
    }

    @Test
    void noTableIsEmpty() {
        assertThat(KubernetesTable.names())
                .hasSize(45)
                .allSatisfy(table -> assertThat(KubernetesTable.cases(table)).isNotEmpty());
    }

    private static SortedSet<String> run() {
        SortedSet<String> run = new TreeSet<>();
        for (Class<?> type : ReflectionSupport.findAllClassesInPackage("naru.simulation", any -> true, any -> true)) {
            for (Method method : type.getDeclaredMethods()) {
                KubernetesCases cases = method.getAnnotation(KubernetesCases.class);
                if (cases != null) {
                    run.addAll(List.of(cases.value()));
                }
            }
        }
        return run;
    }
}
