import org.jspecify.annotations.NullMarked;

/// Naru: a desktop explainer of how software came to be deployed, played by one simulation.
///
/// Three ideas, one package each: [naru.simulation] is what happens, [naru.manifest] how clusters are read and scenes
/// kept, [naru.stage] what is seen. [naru.command] is the same without a window. [naru.Naru] is where it starts, and
/// `naru.App` the only place that sees everything.
@NullMarked
module naru {
    requires static org.jspecify;
    requires java.desktop; // ImageIO writes stills and GIFs
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires info.picocli;
    requires com.ibm.icu;
    requires com.github.librepdf.openpdf;

    exports naru to
            javafx.graphics;

    opens naru.manifest to
            tools.jackson.databind;
    opens naru.manifest.kube to
            tools.jackson.databind;
    opens naru.simulation to
            tools.jackson.databind;
    opens naru.simulation.api to
            tools.jackson.databind;
    opens naru.simulation.kernel to
            tools.jackson.databind;
    opens naru.simulation.kubelet to
            tools.jackson.databind;
    opens naru.simulation.scheduling to
            tools.jackson.databind;
    opens naru.simulation.security to
            tools.jackson.databind;
    opens naru.simulation.traffic to
            tools.jackson.databind;
    opens naru.command.report to
            tools.jackson.databind;
}
