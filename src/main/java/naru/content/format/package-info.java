/// Missions as files: `assets/missions/<id>/mission.yaml` and the manifest of its world, checked as they are read.
package naru.content.format;
