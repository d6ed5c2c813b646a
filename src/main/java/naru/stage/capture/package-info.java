/// Pictures of the whole window, drawn without a display: the same bytes each time.
package naru.stage.capture;
