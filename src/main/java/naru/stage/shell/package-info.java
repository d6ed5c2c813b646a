/// The window around the picture: the bar above it, time below it, and what lies over it for a moment.
///
/// Everything is laid out on a stage of 1600 x 900 and scaled as a whole, like a slide; menus and panels lie within it,
/// so that they scale with it.
package naru.stage.shell;
