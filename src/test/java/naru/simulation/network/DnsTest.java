package naru.simulation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naru.simulation.Worlds;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.Service;
import naru.simulation.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnsTest {

    private static final Service CART = Worlds.service("cart").withClusterIp("10.96.0.7");
    private static final Service DB = Worlds.service("db").withClusterIp(Service.HEADLESS);
    private static final Service PAY = new Service(
            ObjectMeta.of("default", "pay", Labels.NONE),
            Service.Type.EXTERNAL_NAME,
            Labels.NONE,
            List.of(),
            "",
            Optional.empty(),
            "pay.example.com",
            false);

    private static Pod member(String name) {
        Pod pod = Worlds.pod(name, 100, 100);
        return pod.withSpec(pod.spec().with(draft -> draft.subdomain = "db"));
    }

    private static EndpointSlice.Endpoint endpoint(String pod, boolean ready) {
        return new EndpointSlice.Endpoint(pod, "10.0.0." + pod.length() + pod.charAt(3), "node-1", ready, ready, false);
    }

    private static final EndpointSlice SLICE = new EndpointSlice(
            ObjectMeta.of("default", "db", Labels.NONE),
            "db",
            List.of(endpoint("db-0", true), endpoint("db-1", false)));

    private static Dns dns() {
        Tree<ObjectKey, KubeObject> tree = Tree.empty();
        for (KubeObject object : List.of(CART, DB, PAY, SLICE, member("db-0"), member("db-1"))) {
            tree = tree.with(object.key(), object);
        }
        return new Dns(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cart", "cart.default", "cart.default.svc", "cart.default.svc.cluster.local", "cart.default."})
    void aServiceIsFoundByEveryFormOfItsName(String name) {
        assertThat(dns().resolve(name, "default")).isEqualTo(new Dns.Answer.ClusterIp(CART));
    }

    @Test
    void aBareNameIsOfTheAskersNamespace() {
        assertThat(dns().resolve("cart", "other")).isEqualTo(new Dns.Answer.Nothing());
        assertThat(dns().resolve("cart.default", "other")).isEqualTo(new Dns.Answer.ClusterIp(CART));
    }

    @Test
    void aHeadlessServiceIsItsReadyPods() {
        assertThat(dns().resolve("db", "default")).isEqualTo(new Dns.Answer.Pods(DB, List.of(endpoint("db-0", true))));
    }

    @Test
    void aPodOfAStatefulSetHasANameOfItsOwn() {
        assertThat(dns().resolve("db-0.db.default.svc.cluster.local", "other"))
                .isEqualTo(new Dns.Answer.Pods(DB, List.of(endpoint("db-0", true))));
        assertThat(dns().resolve("db-1.db.default.svc.cluster.local", "other"))
                .as("not ready, so it has no name")
                .isEqualTo(new Dns.Answer.Nothing());
    }

    @Test
    void whatIsNotInTheClusterIsOutside() {
        assertThat(dns().resolve("api.example.com", "default")).isEqualTo(new Dns.Answer.Outside("api.example.com"));
        assertThat(dns().resolve("pay", "default")).isEqualTo(new Dns.Answer.Outside("pay.example.com"));
        assertThat(dns().resolve("gone.default.svc", "default")).isEqualTo(new Dns.Answer.Nothing());
        assertThat(dns().resolve("gone", "default")).isEqualTo(new Dns.Answer.Nothing());
    }
}
