package naru.stage.shell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import naru.manifest.NodeSpecs;
import naru.manifest.Notice;
import naru.manifest.Problem;
import naru.manifest.Reading;
import naru.manifest.SavedScene;
import naru.manifest.SceneFile;
import naru.manifest.WholeFile;
import naru.manifest.kube.AsBuilt;
import naru.manifest.kube.Cluster;
import naru.manifest.kube.Example;
import naru.manifest.kube.Examples;
import naru.manifest.kube.ManifestWriter;
import naru.manifest.kube.Manifests;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.playback.ClusterPlayback;
import naru.stage.playback.Recording;
import naru.stage.text.Messages;

/// Opens and saves scenes of the lab without making the window wait; what is opened is shown. What cannot be read
/// changes nothing but the sentence on top.
public final class SceneFiles implements FileActions {

    private static final long SEED = 1;
    private static final int SNIFFED_BYTES = 100;
    private static final String DEFAULT_NODES = "3x2cpu4Gi";

    private final Chapters chapters;
    private final Messages messages;
    private final Announcements announcements;
    private final Executor reader;
    private final Executor stage;
    private final Supplier<Window> window;

    SceneFiles(
            Chapters chapters,
            Messages messages,
            Announcements announcements,
            Executor reader,
            Executor stage,
            Supplier<Window> window) {
        this.chapters = chapters;
        this.messages = messages;
        this.announcements = announcements;
        this.reader = reader;
        this.stage = stage;
        this.window = window;
    }

    private FileChooser chooser(String titleKey, String kindKey, String... extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get(kindKey), extensions));
        return chooser;
    }

    /// A scene ready to be shown.
    ///
    /// @param playing whether it has only begun: then time runs at once, so that there is something to see
    private record Ready(Recording recording, SimTime start, boolean playing, ObservableValue<String> title) {}

    @Override
    public void open() {
        Optional.ofNullable(chooser("file.choose", "file.kinds", "*.yaml", "*.yml", "*.json")
                        .showOpenDialog(window.get()))
                .ifPresent(file -> open(file.toPath()));
    }

    /// Opens YAML, kubectl's JSON or a saved scene.
    public void open(Path file) {
        String name = String.valueOf(file.getFileName());
        ObservableValue<String> title = messages.language().map(language -> name);
        read(() -> isScene(file) ? scene(file, title) : manifest(file, title));
    }

    @Override
    public List<Example> examples() {
        return Examples.all();
    }

    @Override
    public void open(Example example) {
        read(() -> Reading.read(new Ready(
                Recording.of(Examples.scenario(example, SEED)),
                SimTime.ZERO,
                true,
                messages.text(example.titleKey()))));
    }

    @Override
    public void save() {
        FileChooser chooser = chooser("file.saveAs", "file.scenes", "*.json");
        chooser.setInitialFileName(messages.get("file.defaultName"));
        Optional.ofNullable(chooser.showSaveDialog(window.get()))
                .map(File::toPath)
                .ifPresent(this::save);
    }

    /// Saves what is on show as a scene that can be opened again.
    public void save(Path file) {
        ClusterPlayback playback = chapters.kubernetes().playback();
        Duration position = playback.position().get().since(SimTime.ZERO);
        playback.recording(recording -> reader.execute(() -> tell(
                file,
                attempt(
                        file,
                        () -> SceneFile.write(
                                file, new SavedScene(recording.scenario(), recording.journal(), position))))));
    }

    @Override
    public void export() {
        FileChooser chooser = chooser("file.exportAs", "file.manifests", "*.yaml");
        chooser.setInitialFileName(messages.get("file.exportName"));
        Optional.ofNullable(chooser.showSaveDialog(window.get()))
                .map(File::toPath)
                .ifPresent(this::export);
    }

    /// Writes the cluster of this moment, as somebody built it, as YAML that kubectl reads.
    public void export(Path file) {
        Snapshot now = chapters.kubernetes().playback().frame().get().now();
        reader.execute(() -> tell(
                file,
                attempt(
                        file,
                        () -> WholeFile.write(
                                file, ManifestWriter.write(AsBuilt.of(now)).getBytes(StandardCharsets.UTF_8)))));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static Optional<Problem> attempt(Path file, Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(WholeFile.unwritable(file, unwritable));
        }
    }

    private void tell(Path file, Optional<Problem> problem) {
        stage.execute(() -> problem.ifPresentOrElse(
                this::say,
                () -> announcements.say(
                        Announcements.Tone.DONE, messages.text("file.saved", String.valueOf(file.getFileName())))));
    }

    private void read(Supplier<Reading<Ready>> reading) {
        reader.execute(() -> {
            Reading<Ready> outcome = reading.get();
            stage.execute(() -> {
                switch (outcome) {
                    case Reading.Read<Ready>(Ready ready, List<Notice> notices) -> show(ready, notices);
                    case Reading.Failed<Ready>(Problem problem) -> say(problem);
                }
            });
        });
    }

    private void show(Ready ready, List<Notice> notices) {
        announcements.hush();
        KubernetesChapter kubernetes = chapters.kubernetes();
        kubernetes.open(ready.recording(), ready.start(), ready.title());
        chapters.show(Chapter.KUBERNETES);
        announcements.notices().set(notices);
        if (ready.playing()) {
            kubernetes.playback().play();
        }
    }

    private void say(Problem problem) {
        InputWords words = new InputWords(messages);
        announcements.say(Announcements.Tone.PROBLEM, messages.language().map(language -> words.of(problem)));
    }

    private static Reading<Ready> scene(Path file, ObservableValue<String> title) {
        return switch (SceneFile.read(file)) {
            case Reading.Read<SavedScene>(SavedScene scene, List<Notice> notices) -> {
                Recording recording = new Recording(scene.scenario(), scene.journal());
                yield new Reading.Read<>(
                        new Ready(recording, SimTime.ZERO.plus(scene.position()), false, title), notices);
            }
            case Reading.Failed<SavedScene>(Problem problem) -> Reading.failed(problem);
        };
    }

    /// Whether it begins as saved scenes do. Whatever else it is, the reader of manifests says what is wrong with
    /// it.
    private static boolean isScene(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8).contains(SceneFile.FORMAT);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// A manifest that brings no nodes of its own is played on a few of common size.
    private static Reading<Ready> manifest(Path file, ObservableValue<String> title) {
        return switch (Manifests.read(file, List.of())) {
            case Reading.Read<Cluster>(Cluster cluster, List<Notice> notices)
            when !cluster.nodes().isEmpty() -> new Reading.Read<>(begun(cluster.objects(), title), notices);
            // Once more, because what a file means can depend on the nodes: a DaemonSet has a pod on each.
            case Reading.Read<Cluster> bare -> manifest(file, title, machines());
            case Reading.Failed<Cluster>(Problem problem) -> Reading.failed(problem);
        };
    }

    private static Reading<Ready> manifest(Path file, ObservableValue<String> title, List<Node> machines) {
        return switch (Manifests.read(file, machines)) {
            case Reading.Read<Cluster>(Cluster cluster, List<Notice> notices) -> {
                List<KubeObject> objects = new ArrayList<>(machines);
                objects.addAll(cluster.objects());
                yield new Reading.Read<>(begun(objects, title), notices);
            }
            case Reading.Failed<Cluster>(Problem problem) -> Reading.failed(problem);
        };
    }

    private static List<Node> machines() {
        return NodeSpecs.parse(DEFAULT_NODES, DEFAULT_NODES).toOptional().orElseThrow();
    }

    private static Ready begun(List<KubeObject> objects, ObservableValue<String> title) {
        return new Ready(Recording.of(Scenario.of(SEED, objects)), SimTime.ZERO, true, title);
    }
}
