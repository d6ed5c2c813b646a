/// YAML and JSON as one kind of tree whose every node knows its line, read with bounds on size, depth and aliases.
///
/// Knows nothing of Kubernetes but that a manifest is YAML as kubectl understands it (the core of YAML 1.1).
package naru.manifest.tree;
