package naru.manifest.kube;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;
import naru.simulation.api.Node;
import tools.jackson.core.exc.JacksonIOException;

/// Reads Kubernetes manifests (YAML or JSON, one document or many, or a List) and running clusters as
/// `kubectl get … -o json` and `-o yaml` write them. What a file is shows in its content, not in its name.
public final class Manifests {

    private Manifests() {}

    /// @param existing the nodes there are already, on which DaemonSets of the file have pods
    public static Reading<Cluster> read(Path file, List<Node> existing) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_IS_FOLDER));
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(name, content, existing);
        } catch (NoSuchFileException missing) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_MISSING));
        } catch (IOException | JacksonIOException unreadable) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_UNREADABLE, words(unreadable)));
        }
    }

    /// @param name by which problems name the content
    /// @param existing the nodes there are already, on which DaemonSets of the file have pods
    public static Reading<Cluster> read(String name, byte[] content, List<Node> existing) {
        try {
            return read(name, new ByteArrayInputStream(content), existing);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be unreadable", impossible);
        }
    }

    /// The objects of a list inside another file, such as a script's.
    ///
    /// Throws [Fault] at the first that is not understood.
    public static Reading.Read<Cluster> objects(Cursor list) {
        ObjectStream objects = new ObjectStream(list.place().file());
        list.items().forEach(objects::document);
        if (objects.isEmpty()) {
            throw list.fault(ProblemKind.LIST_EMPTY);
        }
        Cluster cluster = objects.finish(List.of());
        return new Reading.Read<>(cluster, objects.notices());
    }

    private static Reading<Cluster> read(String name, InputStream content, List<Node> existing) throws IOException {
        ObjectStream objects = new ObjectStream(name);
        try {
            Documents.read(name, content, objects::document);
            if (objects.isEmpty()) {
                return Reading.failed(Problem.of(name, ProblemKind.FILE_EMPTY));
            }
            Cluster cluster = objects.finish(existing);
            return new Reading.Read<>(cluster, objects.notices());
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        }
    }

    private static String words(Exception unreadable) {
        return unreadable.getMessage() == null ? unreadable.getClass().getSimpleName() : unreadable.getMessage();
    }
}
