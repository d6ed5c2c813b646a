package naru.stage.shell;

import java.util.List;
import naru.manifest.kube.Example;

/// What the window can do with files; who answers decides how.
interface FileActions {

    /// Asks for a file and opens it.
    void open();

    /// Asks where to, and saves the scene.
    void save();

    /// Asks where to, and writes the cluster of this moment as YAML that kubectl reads.
    void export();

    /// Those that come with Naru, in the order they are offered.
    List<Example> examples();

    void open(Example example);
}
