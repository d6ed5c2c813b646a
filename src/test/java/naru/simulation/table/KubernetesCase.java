package naru.simulation.table;

import tools.jackson.databind.JsonNode;

/// One row of a table of Kubernetes' own unit tests; see `src/test/resources/kubernetes`.
public record KubernetesCase(JsonNode json) {

    public String id() {
        return json.get("id").stringValue();
    }

    public JsonNode get(String field) {
        return json.path(field);
    }

    public JsonNode expected() {
        return json.get("expected");
    }

    /// The display name of its test.
    @Override
    public String toString() {
        return id() + " " + json.get("name").stringValue();
    }
}
