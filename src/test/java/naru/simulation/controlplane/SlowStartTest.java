package naru.simulation.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;

class SlowStartTest {

    @KubernetesCases("replicaset_slow_start_batch")
    void stopsAfterTheBatchThatFails(KubernetesCase row) {
        int succeed = row.get("callsThatSucceed").intValue();
        SlowStart.Result result = SlowStart.run(
                row.get("count").intValue(), row.get("initialBatchSize").intValue(), call -> call < succeed);

        assertThat(result)
                .isEqualTo(new SlowStart.Result(
                        row.expected().get("calls").intValue(),
                        row.expected().get("successes").intValue()));
        assertThat(result.successes() < result.calls())
                .isEqualTo(row.expected().get("error").booleanValue());
    }

    @Test
    void callsEachOnceAndInOrder() {
        List<Integer> called = new ArrayList<>();
        SlowStart.run(5, 1, called::add);

        assertThat(called).containsExactly(0, 1, 2, 3, 4);
        assertThat(SlowStart.run(0, 1, call -> true)).isEqualTo(new SlowStart.Result(0, 0));
    }
}
