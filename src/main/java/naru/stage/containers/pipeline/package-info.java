/// Development and operations apart: the same changes on two ways, by hand and through a pipeline, in two lanes that
/// meet where something is handed over.
package naru.stage.containers.pipeline;
