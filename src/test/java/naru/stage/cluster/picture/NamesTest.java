package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void podsOfADeploymentLoseTheHashOfTheirTemplate() {
        assertThat(Names.pod("web-7d4b9c6f5-x2x4q")).isEqualTo("web-x2x4q");
        assertThat(Names.pod("encode-film")).isEqualTo("encode-film");
        assertThat(Names.node("ip-10-0-12-11.ec2.internal")).isEqualTo("ip-10-0-12-11");
        assertThat(Names.replicaSet("web-shop-7d4b9c6f5")).isEqualTo("web-shop");
    }

    @Test
    void numbersCountAsNumbers() {
        List<String> names = new ArrayList<>(List.of("node-10", "node-2", "b", "node-1", "node-02", "node-1a"));
        names.sort(NaturalOrder.BY_NAME);
        assertThat(names).containsExactly("b", "node-1", "node-1a", "node-02", "node-2", "node-10");
    }
}
