/// What we say as files: `assets/missions/<id>/mission.yaml` with the manifest of its world, `assets/eras`,
/// `assets/prices` and `assets/compare`; checked as they are read.
package naru.content.format;
