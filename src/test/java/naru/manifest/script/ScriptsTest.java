package naru.manifest.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.manifest.InputWords;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.CronJob;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.security.Hole;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class ScriptsTest {

    private static final SimTime SETTLED = SimTime.ofSeconds(60);
    private static final ObjectKey WEB = new ObjectKey(Kind.DEPLOYMENT, "default", "web");

    @TempDir
    private Path folder;

    private static Reading<Script> read(String text) {
        return Scripts.read("s.yaml", text.getBytes(StandardCharsets.UTF_8), Beside.nothing());
    }

    private static Script script(String text) {
        Reading<Script> reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return reading.toOptional().orElseThrow();
    }

    private static Problem problem(String text) {
        Reading<Script> reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed<Script>) reading).problem();
    }

    /// A Deployment of two pods that run, a pod that waits, a ConfigMap and a CronJob.
    private static History history() {
        PodSpec spec = PodSpec.of(List.of(
                Container.of("app", "web:1", ResourceList.of(100, 1 << 20), ResourceList.NONE)
                        .withProbe(Probe.Type.LIVENESS, Probe.withDefaults("http")),
                Container.of("proxy", "proxy:1", ResourceList.NONE, ResourceList.NONE)));
        PodTemplate template = new PodTemplate(Labels.of("app", "web"), Labels.NONE, spec);
        Job.Spec job = Job.Spec.of(1, 1, template);
        List<KubeObject> objects = List.of(
                Node.of("node-1", 2000, 1L << 32),
                Node.of("node-2", 2000, 1L << 32),
                new Deployment(
                        ObjectMeta.of("default", "web", Labels.NONE),
                        Deployment.Spec.of(2, LabelSelector.of(template.labels()), template),
                        Deployment.Status.NEW),
                new ConfigMap(ObjectMeta.of("default", "conf", Labels.NONE), new TreeMap<>(), false),
                new CronJob(
                        ObjectMeta.of("default", "nightly", Labels.NONE),
                        CronJob.Spec.of("@daily", new CronJob.JobTemplate(Labels.NONE, Labels.NONE, job)),
                        CronJob.Status.NEW));
        return History.begin(Scenario.of(1, objects));
    }

    private static Command command(String action) {
        Snapshot world = history().at(SETTLED);
        TimedAction timed = script("[{at: 1m, " + action + "}]").actions().getFirst();
        Reading<Command> command = timed.command(world);
        assertThat(command).isInstanceOf(Reading.Read.class);
        return command.toOptional().orElseThrow();
    }

    private static ProblemKind impossible(String action) {
        Snapshot world = history().at(SETTLED);
        Reading<Command> command =
                script("[{at: 1m, " + action + "}]").actions().getFirst().command(world);
        assertThat(command).isInstanceOf(Reading.Failed.class);
        Problem problem = ((Reading.Failed<Command>) command).problem();
        InputWords.LANGUAGES.forEach(
                language -> assertThat(InputWords.sentence(problem, language)).startsWith("s.yaml"));
        return problem.kind();
    }

    private static ObjectKey pod(int index) {
        return history().at(SETTLED).pods().get(index).key();
    }

    @Test
    void thereIsAVerbForEveryCommand() {
        List<String> actions = List.of(
                "do: apply, objects: [{apiVersion: v1, kind: Namespace, metadata: {name: shop}}]",
                "do: delete, deployment: web",
                "do: scale, deployment: web, replicas: 3",
                "do: add-node, name: node-3, cpu: 2, memory: 4Gi",
                "do: remove-node, node: node-1",
                "do: cordon, node: node-1",
                "do: drain, node: node-1",
                "do: evict, pod: web",
                "do: set-image, deployment: web, image: 'web:2'",
                "do: restart, deployment: web",
                "do: pause, deployment: web",
                "do: undo, deployment: web",
                "do: run-job, cronjob: nightly",
                "do: set-data, configmap: conf, set: {a: b}",
                "do: encrypt-secrets",
                "do: write-to-volume, pod: web, volume: data, line: hello",
                "do: describe-image, image: 'web:2', conduct: missing",
                "do: send-traffic, client: c, to: web, rate: 5",
                "do: stop-traffic, client: c",
                "do: exploit, pod: web, hole: known",
                "do: taint, node: node-1, taint: 'gpu:NoSchedule'",
                "do: untaint, node: node-1, taint: 'gpu:NoSchedule'",
                "do: bind, pod: web, node: node-1",
                "do: move, pod: web, node: node-1",
                "do: crash, pod: web",
                "do: break, pod: web",
                "do: leak, pod: web, rate: 8Mi",
                "do: fail-probe, pod: web, probe: liveness",
                "do: heal, pod: web",
                "do: stop-node, node: node-1",
                "do: cut-network, node: node-1",
                "do: restore-node, node: node-1",
                "do: stop-scheduler",
                "do: configure, scoring: pack");

        assertThat(actions.stream().map(ScriptsTest::command).map(Object::getClass))
                .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
        assertThat(Verbs.names()).hasSize(actions.size() + 3).contains("uncordon", "resume", "run-scheduler");
    }

    @Test
    void fieldsBecomeTheCommandsOwn() {
        assertThat(command("do: set-image, deployment: web, container: proxy, image: 'p:2'"))
                .isEqualTo(new Command.SetImage(WEB, "proxy", "p:2"));
        assertThat(command("do: set-image, deployment: web, image: 'p:2'"))
                .isEqualTo(new Command.SetImage(WEB, "app", "p:2"));
        assertThat(command("do: undo, deployment: web, to: 2"))
                .isEqualTo(new Command.UndoRollout(WEB, Optional.of(2L)));
        assertThat(command("do: encrypt-secrets, on: false")).isEqualTo(new Command.EncryptSecrets(false));
        assertThat(command("do: taint, node: node-1, taint: 'gpu=yes:NoExecute'"))
                .isEqualTo(new Command.AddTaint("node-1", new Taint("gpu", "yes", Taint.Effect.NO_EXECUTE)));
        assertThat(command("do: describe-image, image: i, conduct: never-ready"))
                .isEqualTo(new Command.DescribeImage("i", ImageConduct.NEVER_READY));
        assertThat(command("do: leak, pod: web, container: proxy, rate: 8Mi"))
                .isEqualTo(new Command.LeakMemory(pod(0), "proxy", 8 << 20));
        assertThat(command("do: exploit, deployment: web, hole: kernel"))
                .isEqualTo(new Command.Exploit(pod(0), "app", Hole.KERNEL_ZERO_DAY));
        assertThat(command("do: set-data, configmap: conf, set: {a: b}"))
                .isEqualTo(new Command.SetData(
                        new ObjectKey(Kind.CONFIG_MAP, "default", "conf"), new TreeMap<>(Map.of("a", "b"))));
        assertThat(command("do: send-traffic, client: c, to: web, namespace: shop, sessions: 4, timeout: 250ms, "
                        + "load: [{at: 1m, rate: 30}, {at: 0s, rate: 2.5}]"))
                .isEqualTo(new Command.SendTraffic(new Client(
                        "c",
                        new ObjectKey(Kind.SERVICE, "shop", "web"),
                        new LoadCurve(List.of(
                                new LoadCurve.Point(SimTime.ZERO, 2.5),
                                new LoadCurve.Point(SimTime.ofSeconds(60), 30))),
                        4,
                        Duration.ofMillis(250))));
        Node node = ((Command.AddNode)
                        command("do: add-node, name: node-7, cpu: 500m, memory: 1Gi, labels: {zone: a}, taints:"
                                + " ['x:NoSchedule']"))
                .node();
        assertThat(node.allocatable().cpuMilli()).isEqualTo(500);
        assertThat(node.meta().labels().get("zone")).isEqualTo("a");
        assertThat(node.taints()).containsExactly(new Taint("x", "", Taint.Effect.NO_SCHEDULE));
    }

    @Test
    void aPodIsFoundWhenItsTimeHasCome() {
        Pod second = history().at(SETTLED).pods().get(1);
        String node = second.spec().nodeName();

        assertThat(command("do: heal, pod: web")).isEqualTo(new Command.Heal(pod(0)));
        assertThat(command("do: heal, pod: {of: web, index: 1}")).isEqualTo(new Command.Heal(pod(1)));
        assertThat(command("do: heal, pod: {of: web, on: " + node + "}")).isEqualTo(new Command.Heal(second.key()));
        assertThat(command("do: heal, pod: " + second.name())).isEqualTo(new Command.Heal(second.key()));
        assertThat(command("do: stop-node, node: {of: " + second.name() + "}")).isEqualTo(new Command.StopNode(node));
        assertThat(command("do: delete, pod: web")).isEqualTo(new Command.Delete(pod(0)));
    }

    @Test
    void whatIsNotThereWhenItsTimeHasComeIsAProblem() {
        assertThat(impossible("do: scale, deployment: shop, replicas: 1")).isEqualTo(ProblemKind.OBJECT_NOT_THERE);
        assertThat(impossible("do: heal, pod: shop")).isEqualTo(ProblemKind.OBJECT_NOT_THERE);
        assertThat(impossible("do: heal, pod: web, namespace: shop")).isEqualTo(ProblemKind.OBJECT_NOT_THERE);
        assertThat(impossible("do: heal, pod: {of: web, index: 2}")).isEqualTo(ProblemKind.OBJECT_NOT_THERE);
        assertThat(impossible("do: heal, pod: we")).isEqualTo(ProblemKind.TARGET_AMBIGUOUS);
        assertThat(impossible("do: crash, pod: web, container: x")).isEqualTo(ProblemKind.CONTAINER_NOT_THERE);
        assertThat(impossible("do: drain, node: node-9")).isEqualTo(ProblemKind.OBJECT_NOT_THERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [{do: drain, node: a}]                                            | FIELD_MISSING
        [{at: 1m, node: a}]                                               | FIELD_MISSING
        [{at: soon, do: drain, node: a}]                                  | DURATION_MALFORMED
        [{at: 99999h, do: drain, node: a}]                                | DURATION_TOO_LONG
        [{at: 1m, do: explode}]                                           | UNKNOWN_VALUE
        [{at: 1m, do: drain}]                                             | FIELD_MISSING
        [{at: 1m, do: drain, node: a, force: true}]                       | ACTION_FIELD_UNKNOWN
        [{at: 1m, do: scale, replicas: 2}]                                | ACTION_WITHOUT_TARGET
        [{at: 1m, do: scale, deployment: d, replicas: -1}]                | NEGATIVE
        [{at: 1m, do: heal}]                                              | ACTION_WITHOUT_TARGET
        [{at: 1m, do: apply}]                                             | ACTION_WITHOUT_TARGET
        [{at: 1m, do: apply, file: x.yaml}]                               | FILE_BESIDE_MISSING
        [{at: 1m, do: apply, objects: []}]                                | LIST_EMPTY
        [{at: 1m, do: apply, objects: [{kind: Pod}]}]                     | FIELD_MISSING
        [{at: 1m, do: taint, node: a, taint: x}]                          | TAINT_MALFORMED
        [{at: 1m, do: leak, pod: p, rate: much}]                          | QUANTITY_MALFORMED
        [{at: 1m, do: leak, pod: p, rate: 0}]                             | NOT_POSITIVE
        [{at: 1m, do: scale, deployment: d, statefulset: s, replicas: 1}] | ACTION_WITHOUT_TARGET
        [{at: 1m, do: add-node, name: Node 1, cpu: 2, memory: 4Gi}]       | NAME_MALFORMED
        [{at: 1m, do: taint, node: a, taint: 'a b=c:NoSchedule'}]         | TAINT_MALFORMED
        [{at: 1m, do: set-image, deployment: d, image: ''}]               | TEXT_EMPTY
        [{at: 1m, do: set-image, deployment: d, image: a b}]              | IMAGE_MALFORMED
        [{at: 1m, do: set-data, secret: s, set: {}}]                      | LIST_EMPTY
        [{at: 1m, do: set-data, secret: s, set: {a/b: c}}]                | DATA_KEY_MALFORMED
        [{at: 1m, do: send-traffic, client: '', to: s, rate: 1}]          | TEXT_EMPTY
        [{at: 1m, do: send-traffic, client: c, to: s, load: [{at: 1m, rate: 1, step: 2}]}] | ACTION_FIELD_UNKNOWN
        [{at: 1m, do: send-traffic, client: c, to: s}]                    | ACTION_WITHOUT_TARGET
        [{at: 1m, do: send-traffic, client: c, to: s, rate: 1e9}]         | DECIMAL_OUT_OF_RANGE
        [{at: 1m, do: send-traffic, client: c, to: s, rate: x}]           | WRONG_TYPE
        [{at: 1m, do: send-traffic, client: c, to: s, load: []}]          | LIST_EMPTY
        [{at: 1m, do: send-traffic, client: c, to: s, rate: 1, timeout: 0s}] | DURATION_MALFORMED
        actions: []                                                       | SCRIPT_EMPTY
        {}                                                                | FIELD_MISSING
        just text                                                         | WRONG_TYPE
        """)
    void whatIsNotUnderstoodIsAProblem(String text, ProblemKind kind) {
        Problem problem = problem(text);

        assertThat(problem.kind()).as(problem.toString()).isEqualTo(kind);
        InputWords.LANGUAGES.forEach(
                language -> assertThat(InputWords.sentence(problem, language)).startsWith("s.yaml"));
    }

    @Test
    void aProblemNamesTheLine() {
        assertThat(problem("""
            actions:
              - at: 1m
                do: drain
                node: node-1
              - at: 2m
                do: drain
                nod: node-2
            """).line()).isEqualTo(5);
    }

    @Test
    void actionsComeInOrderOfTimeAndOtherwiseAsWritten() {
        Script script = script("""
            {"actions": [
              {"at": "2m", "do": "drain", "node": "a"},
              {"at": "30s", "do": "cordon", "node": "b"},
              {"at": "2m", "do": "uncordon", "node": "c"}
            ]}
            """);

        assertThat(script.actions()).extracting(TimedAction::verb).containsExactly("cordon", "drain", "uncordon");
        assertThat(script.actions().getFirst().at()).isEqualTo(SimTime.ofSeconds(30));
    }

    @Test
    void filesLieBesideTheScript() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
        Path file = Files.writeString(folder.resolve("s.yaml"), "[{at: 0s, do: apply, file: more.yaml}]");

        Reading<Script> reading = Scripts.read(file);

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(((Reading.Failed<Script>) Scripts.read(folder)).problem().kind())
                .isEqualTo(ProblemKind.FILE_IS_FOLDER);
        assertThat(((Reading.Failed<Script>) Scripts.read(folder.resolve("none.yaml")))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FILE_MISSING);
    }

    @Test
    void theRunnerStopsWhereItCannotGoOn() {
        History history = history();
        Script script = script("""
            - {at: 1m, do: scale, deployment: web, replicas: 3}
            - {at: 2m, do: delete, deployment: shop}
            - {at: 3m, do: scale, deployment: web, replicas: 1}
            """);

        Optional<Performed> stopped = ScriptRunner.run(history, script, SimTime.ofSeconds(600));

        assertThat(stopped.orElseThrow()).isInstanceOf(Performed.Impossible.class);
        assertThat(history.journal())
                .containsExactly(new Command.Timed(Duration.ofMinutes(1), new Command.Scale(WEB, 3)));
        assertThat(ScriptRunner.run(history(), script, SimTime.ofSeconds(90))).isEmpty();
    }

    @Test
    void theRunnerTellsWhatTheClusterRefuses() {
        Script script = script("- {at: 1m, do: restore-node, node: node-1}");

        assertThat(ScriptRunner.run(history(), script, SETTLED).orElseThrow()).isInstanceOf(Performed.Refused.class);
    }
}
