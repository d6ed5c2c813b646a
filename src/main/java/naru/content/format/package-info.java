/// What we say as files: `assets/missions/<id>/mission.yaml` with the manifest of its world, `assets/eras`,
/// `assets/compare` and `assets/prices`; checked as they are read.
package naru.content.format;
