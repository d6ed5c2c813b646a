package naru.simulation.api;

import java.util.Optional;
import java.util.SortedMap;

/// Something a pod's containers can mount, by the name they mount it under.
public record Volume(String name, Source source) {

    public sealed interface Source {

        /// An empty directory that lives and dies with the pod.
        ///
        /// @param memory kept in memory (`medium: Memory`)
        /// @param sizeLimit bytes
        record EmptyDir(boolean memory, Optional<Long> sizeLimit) implements Source {}

        /// A directory of the node itself.
        record HostPath(String path) implements Source {}

        /// The volume bound to a claim.
        record Claim(String claimName, boolean readOnly) implements Source {}

        /// The keys of a ConfigMap as files.
        ///
        /// @param items file names by key; empty: every key, as a file of that name
        record ConfigMapFiles(String configMap, SortedMap<String, String> items, boolean optional) implements Source {}

        /// The keys of a Secret as files, in memory.
        record SecretFiles(String secret, SortedMap<String, String> items, boolean optional) implements Source {}
    }
}
