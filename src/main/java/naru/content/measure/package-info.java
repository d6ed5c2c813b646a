/// What can be measured of a run: pure readings of snapshots, and which of the readings counts.
package naru.content.measure;
