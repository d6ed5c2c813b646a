package naru.manifest.kube;

import static naru.manifest.ProblemKind.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import naru.manifest.ProblemKind;

/// Files that cannot be read, each with the one problem it must give and the line that problem must name.
final class BrokenInputs {

    record Case(String name, byte[] content, ProblemKind kind, int line) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        BrokenInputs inputs = new BrokenInputs();
        inputs.files();
        inputs.yaml();
        inputs.json();
        inputs.fields();
        inputs.pods();
        inputs.controllers();
        inputs.others();
        inputs.storageAndSettings();
        inputs.policies();
        return inputs.cases;
    }

    private void add(String name, String content, ProblemKind kind, int line) {
        cases.add(new Case(name, content.getBytes(StandardCharsets.UTF_8), kind, line));
    }

    private void bytes(String name, ProblemKind kind, int line, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        cases.add(new Case(name, bytes, kind, line));
    }

    private void files() {
        add("empty", "", FILE_EMPTY, 0);
        add("only white space", " \n\n  \n", FILE_EMPTY, 0);
        add("only comments and separators", "# nothing\n---\n---\n# here\n", FILE_EMPTY, 0);
        add("an empty list", "{\"apiVersion\": \"v1\", \"items\": [], \"kind\": \"List\"}", FILE_EMPTY, 0);
        add("an empty list in YAML", "apiVersion: v1\nkind: List\nitems: []\n", FILE_EMPTY, 0);
        bytes("a zip archive", FILE_BINARY, 0, 'P', 'K', 3, 4, 0, 0, 0, 0, 0xFF);
        bytes("a control character", FILE_BINARY, 2, 'a', ':', '\n', 7, '\n');
        bytes("Latin 1", FILE_NOT_UTF8, 0, 'n', ':', ' ', 0xE9, '\n');
        bytes("UTF-16", FILE_BINARY, 0, 0xFF, 0xFE, 'a', 0, ':', 0);
        bytes("JSON in Latin 1", FILE_NOT_UTF8, 1, '{', '"', 'a', '"', ':', '"', 0xE9, '"', '}');
        add("too much YAML", "#".repeat((32 << 20) + 1), FILE_TOO_LARGE, 0);
    }

    private void yaml() {
        add("a broken quote", "apiVersion: v1\nkind: \"Pod\nmetadata:\n  name: a\n", YAML_SYNTAX, 5);
        add("wrong indentation", "apiVersion: v1\nkind: Pod\nmetadata:\n   name: a\n  labels: {}\n", YAML_SYNTAX, 5);
        add("a second colon", "apiVersion: v1\nkind: Pod: x\n", YAML_SYNTAX, 2);
        add("a tab", "apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\n", TAB_INDENTATION, 4);
        add("a duplicate key", "apiVersion: v1\nkind: Pod\nkind: Node\n", DUPLICATE_KEY, 3);
        add("a list as a key", "apiVersion: v1\n? [a, b]\n: c\n", KEY_NOT_TEXT, 2);
        add("a null key", "apiVersion: v1\n~: c\n", KEY_NOT_TEXT, 2);
        add("a Helm chart", "apiVersion: v1\nkind: {{ .Values.kind }}\n", TEMPLATE_NOT_RENDERED, 2);
        add("a Helm chart with a condition", "{{- if .Values.on }}\nkind: Pod\n{{- end }}\n", TEMPLATE_NOT_RENDERED, 1);
        add("deep nesting", "a: " + "[".repeat(200) + "]".repeat(200), NESTED_TOO_DEEP, 1);
        add("an alias bomb", bomb(), ALIASES_TOO_MANY, 5);
        add("an alias of itself", "a: &a\n  b: *a\n", ALIAS_UNKNOWN, 2);
        add("an unknown alias", "a: *nobody\n", ALIAS_UNKNOWN, 1);
        add("a merge of text", "a:\n  <<: text\n", MERGE_NOT_MAP, 2);
        add("a foreign tag", "Resources: !GetAtt a.b\n", TAG_UNKNOWN, 1);
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", Collections.nCopies(10, alias))));
        }
        return bomb.toString();
    }

    private void json() {
        add("JSON cut off", "{\n\"apiVersion\": \"v1\",\n\"kind\": ", JSON_SYNTAX, 3);
        add("JSON with a trailing comma", "{\n\"apiVersion\": \"v1\",\n}", JSON_SYNTAX, 3);
        add("JSON with a duplicate key", "{\n\"kind\": \"Pod\",\n\"kind\": \"Pod\"}", DUPLICATE_KEY, 3);
        add("deep JSON", "{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}", NESTED_TOO_DEEP, 1);
        add("a broken item", """
            {"apiVersion": "v1", "items": [
            {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [
            {"name": "c", "image": 5}]}}], "kind": "List"}
            """, WRONG_TYPE, 3);
    }

    private void fields() {
        add("a list of numbers", "- 1\n- 2\n", NOT_AN_OBJECT, 1);
        add("prose", "Hello there\n", NOT_AN_OBJECT, 1);
        add("a number among items", "apiVersion: v1\nkind: List\nitems:\n- 5\n", NOT_AN_OBJECT, 4);
        add("no kind", "apiVersion: v1\nmetadata: {name: a}\n", FIELD_MISSING, 1);
        add("no apiVersion", "# x\nkind: Pod\nmetadata: {name: a}\n", FIELD_MISSING, 2);
        add("a kind that is no text", "apiVersion: v1\nkind: [Pod]\n", WRONG_TYPE, 2);
        add("a Deployment in v1", "apiVersion: v1\nkind: Deployment\n", API_VERSION_WRONG, 1);
        add("a Deployment of 2017", "kind: Deployment\napiVersion: extensions/v1beta1\n", API_VERSION_WRONG, 2);
        add("items that are no list", "apiVersion: v1\nkind: List\nitems: {a: b}\n", WRONG_TYPE, 3);
        add("no metadata", "apiVersion: v1\nkind: Pod\nspec: {}\n", FIELD_MISSING, 1);
        add("no name", "apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {}\n", FIELD_MISSING, 4);
        add("capitals in a name", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: Web\n", NAME_MALFORMED, 4);
        add("a name that is a number", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: 17\n", WRONG_TYPE, 4);
        add("a namespace with a dot", pod("metadata: {name: a, namespace: a.b}\n"), LABEL_NAME_MALFORMED, 3);
        add("a label that is a number", pod("metadata:\n  name: a\n  labels:\n    v: 1\n"), WRONG_TYPE, 6);
        add("a label with a blank", pod("metadata:\n  name: a\n  labels: {v: a b}\n"), LABEL_VALUE_MALFORMED, 5);
        add("a label with a bad key", pod("metadata:\n  name: a\n  labels: {a/b/c: d}\n"), LABEL_KEY_MALFORMED, 5);
        add("an annotation that is true", pod("metadata:\n  name: a\n  annotations: {a: yes}\n"), WRONG_TYPE, 5);
    }

    private static String pod(String rest) {
        return "apiVersion: v1\nkind: Pod\n" + rest;
    }

    /// @param spec indented by two, from line 4
    private static String podSpec(String spec) {
        return pod("metadata: {name: a}\nspec:\n" + spec.indent(2));
    }

    /// @param container indented by four, from line 7
    private static String container(String container) {
        return podSpec("containers:\n- name: c\n  image: i\n" + container.indent(2));
    }

    private void pods() {
        add("no spec", pod("metadata: {name: a}\n"), FIELD_MISSING, 1);
        add("no containers", podSpec("restartPolicy: Always\n"), FIELD_MISSING, 5);
        add("an empty list of containers", podSpec("containers: []\n"), LIST_EMPTY, 5);
        add("containers as a map", podSpec("containers: {name: c}\n"), WRONG_TYPE, 5);
        add("a container without a name", podSpec("containers:\n- image: i\n"), FIELD_MISSING, 6);
        add("a container without an image", podSpec("containers:\n- name: c\n"), FIELD_MISSING, 6);
        add(
                "a container's name with a dot",
                podSpec("containers:\n- {name: c.d, image: i}\n"),
                LABEL_NAME_MALFORMED,
                6);
        add(
                "two containers of one name",
                podSpec("containers:\n- {name: c, image: i}\ninitContainers:\n- {name: c, image: i}\n"),
                DUPLICATE_NAME,
                8);
        add(
                "an unknown restart policy",
                podSpec("restartPolicy: Sometimes\ncontainers:\n- {name: c, image: i}\n"),
                UNKNOWN_VALUE,
                5);
        add(
                "a negative grace period",
                podSpec("terminationGracePeriodSeconds: -1\ncontainers:\n- {name: c, image: i}\n"),
                NEGATIVE,
                5);
        add("a quantity without a number", container("resources:\n  requests: {cpu: lots}\n"), QUANTITY_MALFORMED, 9);
        add("an unknown unit", container("resources:\n  requests: {memory: 1GB}\n"), QUANTITY_MALFORMED, 9);
        add(
                "a very long quantity",
                container("resources:\n  requests: {memory: '" + "9".repeat(99) + "'}\n"),
                QUANTITY_MALFORMED,
                9);
        add("a negative quantity", container("resources:\n  requests: {cpu: -1}\n"), QUANTITY_NEGATIVE, 9);
        add("an absurd quantity", container("resources:\n  requests: {memory: 64Ti}\n"), QUANTITY_TOO_LARGE, 9);
        add("a quantity beyond a long", container("resources:\n  requests: {cpu: 9E}\n"), QUANTITY_TOO_LARGE, 9);
        add("a quantity that is a list", container("resources:\n  requests: {cpu: [1]}\n"), WRONG_TYPE, 9);
        add("a misspelt resource", container("resources:\n  requests: {memmory: 1Gi}\n"), RESOURCE_UNKNOWN, 9);
        add(
                "a request above its limit",
                container("resources:\n  requests: {cpu: 2}\n  limits: {cpu: 1}\n"),
                REQUEST_OVER_LIMIT,
                9);
        add("a port above all ports", container("ports:\n- containerPort: 70000\n"), OUT_OF_RANGE, 9);
        add("a port that is a text", container("ports:\n- containerPort: http\n"), WRONG_TYPE, 9);
        add("a port in halves", container("ports:\n- containerPort: 80.5\n"), OUT_OF_RANGE, 9);
        add("a port beyond all numbers", container("ports:\n- containerPort: 1e99999999999\n"), OUT_OF_RANGE, 9);
        add("an unknown protocol", container("ports:\n- {containerPort: 80, protocol: HTTP}\n"), UNKNOWN_VALUE, 9);
        add("a probe that asks nothing", container("livenessProbe:\n  periodSeconds: 5\n"), PROBE_ACTION_WRONG, 9);
        add("a probe that asks twice", container("livenessProbe:\n  exec: {}\n  grpc: {}\n"), PROBE_ACTION_WRONG, 9);
        add("a probe in no time", container("livenessProbe:\n  exec: {}\n  periodSeconds: -5\n"), NEGATIVE, 10);
        add(
                "two successes of life",
                container("livenessProbe:\n  exec: {}\n  successThreshold: 2\n"),
                PROBE_SUCCESS_WRONG,
                10);
        add("a toleration without a key", tolerate("{operator: Equal, value: x}"), TOLERATION_KEY_MISSING, 5);
        add(
                "a toleration with a value too many",
                tolerate("{key: a, operator: Exists, value: x}"),
                TOLERATION_VALUE_WITH_EXISTS,
                5);
        add("an unknown effect", tolerate("{key: a, effect: NoRun}"), UNKNOWN_VALUE, 5);
        add(
                "seconds without NoExecute",
                tolerate("{key: a, tolerationSeconds: 5}"),
                TOLERATION_SECONDS_WITHOUT_NO_EXECUTE,
                5);
        add("an unknown operator", affinity("{key: a, operator: Is, values: [b]}"), UNKNOWN_VALUE, 9);
        add("In without values", affinity("{key: a, operator: In}"), REQUIREMENT_VALUES_WRONG, 9);
        add("Gt with two values", affinity("{key: a, operator: Gt, values: ['1', '2']}"), REQUIREMENT_VALUES_WRONG, 9);
    }

    private static String tolerate(String toleration) {
        return podSpec("tolerations: [" + toleration + "]\ncontainers:\n- {name: c, image: i}\n");
    }

    private static String affinity(String expression) {
        return podSpec("""
            affinity:
              nodeAffinity:
                requiredDuringSchedulingIgnoredDuringExecution:
                  nodeSelectorTerms:
                  - matchExpressions: [%s]
            containers:
            - {name: c, image: i}
            """.formatted(expression));
    }

    /// @param spec indented by two, from line 5; the template comes behind it
    private static String deployment(String spec) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n" + spec.indent(2) + """
              template:
                metadata: {labels: {app: d}}
                spec:
                  containers:
                  - {name: c, image: i}
            """;
    }

    private void controllers() {
        String selector = "selector: {matchLabels: {app: d}}\n";
        add("negative replicas", deployment(selector + "replicas: -1\n"), NEGATIVE, 6);
        add("replicas in words", deployment(selector + "replicas: three\n"), WRONG_TYPE, 6);
        add("half a replica", deployment(selector + "replicas: 1.5\n"), OUT_OF_RANGE, 6);
        add("absurd replicas", deployment(selector + "replicas: 2000000000\n"), PODS_TOO_MANY, 6);
        add("replicas beyond an int", deployment(selector + "replicas: 99999999999999999999\n"), OUT_OF_RANGE, 6);
        add("no selector", deployment("replicas: 1\n"), FIELD_MISSING, 5);
        add("an empty selector", deployment("selector: {}\n"), SELECTOR_EMPTY, 5);
        add("a selector of other pods", deployment("selector: {matchLabels: {app: x}}\n"), SELECTOR_MISMATCH, 5);
        add(
                "Gt in a label selector",
                deployment("selector: {matchExpressions: [{key: a, operator: Gt, values: ['1']}]}\n"),
                UNKNOWN_VALUE,
                5);
        add("an unknown strategy", deployment(selector + "strategy: {type: BlueGreen}\n"), UNKNOWN_VALUE, 6);
        add(
                "a share that is none",
                deployment(selector + "strategy: {rollingUpdate: {maxSurge: half}}\n"),
                PERCENT_MALFORMED,
                6);
        add(
                "more than all unavailable",
                deployment(selector + "strategy: {rollingUpdate: {maxUnavailable: 150%}}\n"),
                OUT_OF_RANGE,
                6);
        add(
                "a roll-out that stands still",
                deployment(selector + "strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}\n"),
                ROLLING_UPDATE_ZERO,
                6);
        add(
                "a roll-out that recreates",
                deployment(selector + "strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}\n"),
                ROLLING_UPDATE_WITH_RECREATE,
                6);
        add(
                "a deadline before the start",
                deployment(selector + "minReadySeconds: 10\nprogressDeadlineSeconds: 10\n"),
                OUT_OF_RANGE,
                7);
        add("a text that should be true or false", deployment(selector + "paused: 'true'\n"), WRONG_TYPE, 6);
        add(
                "no template",
                "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: r}\nspec: {replicas: 1}\n",
                FIELD_MISSING,
                4);
        add("a Job that always restarts", """
            apiVersion: batch/v1
            kind: Job
            metadata: {name: j}
            spec:
              template:
                spec:
                  restartPolicy: Always
                  containers: [{name: c, image: i}]
            """, RESTART_POLICY_WRONG, 7);
        add("a Job that does not say", """
            apiVersion: batch/v1
            kind: Job
            metadata: {name: j}
            spec:
              template:
                spec:
                  containers: [{name: c, image: i}]
            """, RESTART_POLICY_WRONG, 7);
    }

    private void storageAndSettings() {
        add("a mount of no volume", mounting("volumes: []"), VOLUME_UNKNOWN, 5);
        add(
                "a volume twice",
                mounting("volumes: [{name: v, emptyDir: {}}, {name: v, emptyDir: {}}]"),
                DUPLICATE_NAME,
                5);
        add("a variable without a name", container("env: [{name: \"\", value: a}]\n"), ENV_NAME_MALFORMED, 8);
        add("a variable that is a number", container("env: [{name: PORT, value: 80}]\n"), WRONG_TYPE, 8);
        add("a key with a slash", object("v1", "ConfigMap", "data: {a/b: c}"), DATA_KEY_MALFORMED, 4);
        add("a secret that is no base64", object("v1", "Secret", "data: {a: \"!\"}"), NOT_BASE64, 4);
        add(
                "a secret too large",
                object("v1", "Secret", "data: {a: " + "AAAA".repeat(400_000) + "}"),
                DATA_TOO_LARGE,
                4);
        add(
                "a claim for no size",
                object("v1", "PersistentVolumeClaim", "spec: {accessModes: [RWX]}"),
                FIELD_MISSING,
                4);
        String resources = "resources: {requests: {storage: 1Gi}}";
        add(
                "a claim of no mode",
                object("v1", "PersistentVolumeClaim", "spec: {accessModes: [RWX], " + resources + "}"),
                UNKNOWN_VALUE,
                4);
        String volume = "capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce]";
        add(
                "a volume of nothing",
                object("v1", "PersistentVolume", "spec: {" + volume + "}"),
                VOLUME_SOURCE_UNKNOWN,
                4);
        add(
                "a local volume anywhere",
                object("v1", "PersistentVolume", "spec: {" + volume + ", local: {path: /d}}"),
                FIELD_MISSING,
                4);
        add("a class of no provisioner", object("storage.k8s.io/v1", "StorageClass", ""), FIELD_MISSING, 1);
    }

    private void policies() {
        add(
                "a budget both ways",
                object("policy/v1", "PodDisruptionBudget", "spec: {minAvailable: 1, maxUnavailable: 1, selector: {}}"),
                BUDGET_BOTH,
                4);
        add("an old budget", object("policy/v1beta1", "PodDisruptionBudget", "spec: {}"), API_VERSION_WRONG, 1);
        add(
                "a priority for the system alone",
                object("scheduling.k8s.io/v1", "PriorityClass", "value: 2000000000"),
                OUT_OF_RANGE,
                4);
        String peers = "spec: {podSelector: {}, ingress: [{from: [%s]}]}";
        String version = "networking.k8s.io/v1";
        add("a peer that is nobody", object(version, "NetworkPolicy", peers.formatted("{}")), PEER_MALFORMED, 4);
        for (String cidr :
                List.of("10.0.0.0", "10.0.0.256/8", "10.0.0/8", "10.0.0.0.0/8", "10.0.0.0/33", "010.0.0.0/8", "::/0")) {
            add(
                    "not a range of addresses: " + cidr,
                    object(version, "NetworkPolicy", peers.formatted("{ipBlock: {cidr: '" + cidr + "'}}")),
                    CIDR_MALFORMED,
                    4);
        }
        for (String except : List.of("11.0.0.0/16", "10.0.0.0/8", "8.0.0.0/6")) {
            add(
                    "not a part of the range: " + except,
                    object(
                            version,
                            "NetworkPolicy",
                            peers.formatted("{ipBlock: {cidr: 10.0.0.0/8, except: [" + except + "]}}")),
                    EXCEPT_OUTSIDE,
                    4);
        }
        add(
                "an autoscaler that cannot scale",
                object(
                        "autoscaling/v2",
                        "HorizontalPodAutoscaler",
                        "spec: {scaleTargetRef: {kind: Deployment, name: d}, minReplicas: 3, maxReplicas: 2}"),
                OUT_OF_RANGE,
                4);
        add(
                "an autoscaler of a DaemonSet",
                object(
                        "autoscaling/v2",
                        "HorizontalPodAutoscaler",
                        "spec: {scaleTargetRef: {kind: DaemonSet, name: d}, maxReplicas: 2}"),
                UNKNOWN_VALUE,
                4);
        add("a schedule of words", object("batch/v1", "CronJob", "spec: {schedule: every day}"), SCHEDULE_MALFORMED, 4);
        String template = "selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, "
                + "spec: {containers: [{name: c, image: i}]}}";
        add(
                "a DaemonSet that goes both ways",
                object(
                        "apps/v1",
                        "DaemonSet",
                        "spec: {" + template + ", updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 1}}}"),
                DAEMON_UPDATE_BOTH,
                4);
        add(
                "too few domains to care",
                podSpec("topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, "
                        + "whenUnsatisfiable: ScheduleAnyway, minDomains: 2}]\ncontainers: [{name: c, image: i}]\n"),
                MIN_DOMAINS_WITH_SCHEDULE_ANYWAY,
                5);
    }

    private static String mounting(String volumes) {
        return podSpec(
                "{" + volumes + ", containers: [{name: c, image: i, volumeMounts: [{name: x, mountPath: /x}]}]}\n");
    }

    private static String object(String version, String kind, String fields) {
        return "apiVersion: " + version + "\nkind: " + kind + "\nmetadata: {name: a}\n" + fields + "\n";
    }

    private void others() {
        String pod = podSpec("containers: [{name: c, image: i}]\n");
        add("one pod twice", pod + "---\n" + pod, DUPLICATE_OBJECT, 7);
        add("a Service without ports", service("selector: {a: b}"), FIELD_MISSING, 4);
        add("a Service of no type", service("type: Router"), UNKNOWN_VALUE, 4);
        add("a Service at port 0", service("ports: [{port: 0}]"), OUT_OF_RANGE, 4);
        add("a Service to a port beyond", service("ports: [{port: 80, targetPort: 99999}]"), OUT_OF_RANGE, 4);
        add("a Service to a list", service("ports: [{port: 80, targetPort: [1]}]"), WRONG_TYPE, 4);
        add(
                "a node without a size",
                "apiVersion: v1\nkind: Node\nmetadata: {name: node-1}\nstatus: {}\n",
                FIELD_MISSING,
                4);
        add("a node without memory", node("capacity: {cpu: 2}"), FIELD_MISSING, 4);
        add("a node of negative size", node("capacity: {cpu: -2, memory: 1Gi}"), QUANTITY_NEGATIVE, 4);
        add("a node of absurd size", node("capacity: {cpu: 2, memory: 2Ei}"), QUANTITY_TOO_LARGE, 4);
        add(
                "a condition that is neither",
                node("capacity: {cpu: 2, memory: 1Gi}, conditions: [{type: Ready, status: Maybe}]"),
                UNKNOWN_VALUE,
                4);
        add(
                "a taint without an effect",
                node("capacity: {cpu: 2, memory: 1Gi}") + "spec: {taints: [{key: a}]}\n",
                FIELD_MISSING,
                5);
        add("a pod in no phase", pod + "status: {phase: Lost}\n", UNKNOWN_VALUE, 6);
    }

    private static String service(String spec) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {" + spec + "}\n";
    }

    private static String node(String status) {
        return "apiVersion: v1\nkind: Node\nmetadata: {name: node-1}\nstatus: {" + status + "}\n";
    }
}
