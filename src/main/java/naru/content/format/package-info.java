/// What we say as files: `assets/missions/<id>/mission.yaml` with the manifest of its world, and `assets/eras`; checked
/// as they are read.
package naru.content.format;
