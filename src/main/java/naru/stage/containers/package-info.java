/// The chapter on why containers: a frame, and one package for each of its scenes.
package naru.stage.containers;
