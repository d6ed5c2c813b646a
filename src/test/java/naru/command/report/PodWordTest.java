package naru.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Worlds;
import naru.simulation.api.Container;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

/// What kubectl would print of pods that have to be prepared before they run.
class PodWordTest {

    private static Pod withInits(Container... inits) {
        Pod plain = Worlds.pod("app", 100, 100);
        PodSpec spec = plain.spec();
        return plain.withSpec(spec.with(draft -> {
            draft.initContainers = List.of(inits);
        }));
    }

    private static Container init(String name, boolean sidecar) {
        return Container.of(name, name + ":1", ResourceList.NONE, ResourceList.NONE)
                .with(draft -> {
                    draft.restartAlways = sidecar;
                });
    }

    private static Pod after(double seconds, Pod pod) {
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(pod);
        return History.begin(Scenario.of(1, objects))
                .at(SimTime.ofSeconds(seconds))
                .pod(pod.key())
                .orElseThrow();
    }

    @Test
    void initContainersAreCountedWhileTheyRunAndNotAfterwards() {
        Pod pod = withInits(init("first", false), init("second", false));
        assertThat(PodWord.of(after(0.1, pod))).isEqualTo("Init:0/2");
        assertThat(PodWord.readiness(after(0.1, pod))).isEqualTo("0/1");
        assertThat(PodWord.of(after(60, pod))).isEqualTo("Running");
        assertThat(PodWord.readiness(after(60, pod))).isEqualTo("1/1");
    }

    @Test
    void aSidecarIsOneOfTheContainers() {
        Pod pod = withInits(init("proxy", true));
        assertThat(PodWord.readiness(after(0.1, pod))).isEqualTo("0/2");
        assertThat(PodWord.of(after(60, pod))).isEqualTo("Running");
        assertThat(PodWord.readiness(after(60, pod))).isEqualTo("2/2");
    }

    @Test
    void withoutInitContainersItIsBeingCreated() {
        assertThat(PodWord.of(after(0.1, Worlds.pod("app", 100, 100)))).isEqualTo("ContainerCreating");
    }
}
