package naru.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings scenes up to date that an older Naru has written.
///
/// Version 1 knew neither volumes nor variables, affinity between pods, session affinity nor finalizers: what it left
/// out is what nobody had asked for, so each record gets those fields as they are by default.
final class SceneUpgrade {

    /// A new object of each record that has grown since version 1, by a field that it had then and no other has.
    private static final Map<String, JsonNode> GROWN = new LinkedHashMap<>();

    static {
        GROWN.put("terminationGraceSeconds", tree(PodSpec.of(List.of())));
        GROWN.put("restartAlways", tree(Container.of("", "", ResourceList.NONE, ResourceList.NONE)));
        GROWN.put("deletionGraceSeconds", tree(ObjectMeta.of("", "", Labels.NONE)));
        GROWN.put("unschedulable", tree(Node.of("", 0, 0)));
        GROWN.put("podIp", tree(PodStatus.NEW));
        GROWN.put("updatedReplicas", tree(Deployment.Status.NEW));
        GROWN.put(
                "clusterIp",
                tree(new Service(
                        ObjectMeta.of("", "", Labels.NONE),
                        Service.Type.CLUSTER_IP,
                        Labels.NONE,
                        List.of(),
                        "",
                        Optional.empty(),
                        "",
                        false)));
    }

    private SceneUpgrade() {}

    private static JsonNode tree(Record record) {
        return SceneJson.MAPPER.valueToTree(record);
    }

    /// Fills in what is missing in `scene` and everything in it.
    static void fromVersion1(JsonNode scene) {
        if (scene instanceof ObjectNode object) {
            GROWN.forEach((field, fresh) -> {
                if (object.has(field)) {
                    fillIn(object, fresh);
                }
            });
        }
        scene.values().forEach(SceneUpgrade::fromVersion1);
    }

    private static void fillIn(ObjectNode object, JsonNode fresh) {
        fresh.properties().forEach(field -> {
            if (!object.has(field.getKey())) {
                object.set(field.getKey(), field.getValue());
            }
        });
    }
}
