package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import naru.manifest.kube.Manifests;
import naru.simulation.Outcome;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `simulate --script` and `export`.
class ScriptTest {

    @TempDir
    private Path folder;

    private CommandLineHarness.Result run(String... arguments) {
        return new CommandLineHarness(folder).run(arguments);
    }

    private String script(String text) throws IOException {
        return Files.writeString(folder.resolve("script.yaml"), text).toString();
    }

    private static String shop() {
        return TestFiles.own("shop.yaml").toString();
    }

    @Test
    void aScriptAndTimedOptionsHappenTogetherInOrderOfTime() throws IOException {
        String script = script("- {at: 2m, do: scale, deployment: web, replicas: 1}\n");

        var scriptLast = run("simulate", shop(), "--script", script, "--scale", "web=5@1m", "--for", "5m");
        assertThat(scriptLast.code()).as(scriptLast.err()).isEqualTo(ExitCode.DONE);
        assertThat(scriptLast.out()).contains(" 1/1 ");

        var optionLast = run("simulate", shop(), "--script", script, "--scale", "web=5@3m", "--for", "5m");
        assertThat(optionLast.out()).contains(" 5/5 ");
    }

    @Test
    void whatCannotBeDoneIsOneSentenceWithItsLine() throws IOException {
        assertThat(refusal("- at: 1m\n  do: scale\n  deployment: shop\n  replicas: 1\n"))
                .isEqualTo("script.yaml, line 3: There is no Deployment “shop” at that time.");
        assertThat(refusal("- {at: 1m, do: uncordon, node: node-1}")).contains("uncordon (script.yaml:1)");
        assertThat(refusal("- {at: 11m, do: drain, node: node-1}")).contains("drain (script.yaml:1)", "--for");
        assertThat(refusal("- {at: 1m, do: dance}")).startsWith("script.yaml, line 1: ");
    }

    @Test
    void everyRefusalHasWordsInBothLanguages() {
        for (Outcome.Reason reason : Outcome.Reason.values()) {
            for (Language language : Language.values()) {
                assertThat(Refusals.sentence("x", Outcome.Refused.of(reason, Map.of()))
                                .in(new Messages(new SimpleObjectProperty<>(language))))
                        .contains("x");
            }
        }
    }

    @Test
    void whatAScriptAppliesAndNaruDoesNotPlayIsListed() throws IOException {
        String script = script("""
            - at: 1m
              do: apply
              objects:
                - {apiVersion: v1, kind: LimitRange, metadata: {name: small}}
            """);
        assertThat(run("simulate", shop(), "--script", script, "--lang", "en").out())
                .contains("LimitRange", "small");
    }

    private String refusal(String script) throws IOException {
        var result = run("simulate", shop(), "--script", script(script), "--lang", "en");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).hasSize(1);
        return result.errLines().getFirst();
    }

    @Test
    void anExportedClusterIsTheSameWhenItIsExportedAgain() throws IOException {
        String script = script("- {at: 1m, do: scale, deployment: web, replicas: 7}\n");
        Path first = folder.resolve("first.yaml");

        var written = run("export", shop(), "--script", script, "--at", "5m", "--out", first.toString());
        assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
        assertThat(run("export", first.toString()).out()).isEqualTo(Files.readString(first));

        List<KubeObject> objects =
                Manifests.read(first, List.of()).toOptional().orElseThrow().objects();
        assertThat(objects).extracting(KubeObject::name).contains("node-1", "web", "database");
        assertThat(objects)
                .filteredOn(Deployment.class::isInstance)
                .extracting(object -> ((Deployment) object).spec().replicas())
                .containsExactly(7);
    }

    @Test
    void aFileThatCannotBeWrittenIsOneSentence() {
        var result = run("export", shop(), "--out", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).hasSize(1);
    }
}
