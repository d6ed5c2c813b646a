/// Moving pictures as GIF: one table for all of them, and of each only what changed.
package naru.stage.capture.gif;
