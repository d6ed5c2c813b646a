package naru.simulation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

class KubernetesTablesTest {

    @Test
    void everyTableIsRun() {
        assertThat(run()).isEqualTo(KubernetesTable.names());
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
