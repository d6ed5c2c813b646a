/// What people bring along: what is read from their files and command lines, what is said when that fails, and saved
/// scenes.
///
/// Nothing here throws because of what a file holds. A bad file gives one [naru.manifest.Problem], the first there
/// is, with its place; a good one may still carry [naru.manifest.Notice]s about what Naru does not play. Both are a
/// key and arguments: the words are in `i18n/input.properties`.
///
/// `tree` turns YAML and JSON into one kind of tree that knows its lines; `kube` turns such trees into Kubernetes'
/// objects and back; `script` reads and plays lists of timed actions.
package naru.manifest;
