package naru.simulation.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The tables that lie among the test resources.
public final class KubernetesTable {

    private static final Path FOLDER = Path.of("src/test/resources/kubernetes");
    private static final String SUFFIX = ".json";

    private KubernetesTable() {}

    /// The names of all of them.
    public static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(name -> names.add(name.substring(0, name.length() - SUFFIX.length())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }

    public static List<KubernetesCase> cases(String table) {
        String path = "/kubernetes/" + table + SUFFIX;
        try (InputStream in = Objects.requireNonNull(KubernetesTable.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared()
                    .readTree(in)
                    .valueStream()
                    .map(KubernetesCase::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
