package naru.manifest.kube;

/// A scene that comes with Naru: a manifest and the machines to play it on.
///
/// @param name by which its words and the command line know it
/// @param file in `assets/examples`
/// @param nodes as [naru.manifest.NodeSpecs] reads them
/// @param schedulerRunning false: the reader places the pods
public record Example(String name, String file, String nodes, boolean schedulerRunning) {

    public String titleKey() {
        return "example." + name + ".title";
    }

    public String descriptionKey() {
        return "example." + name + ".description";
    }
}
