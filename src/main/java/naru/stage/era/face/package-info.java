/// What is said of each thing at a moment of the eras, before any words: pure functions of the world.
package naru.stage.era.face;
