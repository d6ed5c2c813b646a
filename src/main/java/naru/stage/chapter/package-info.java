/// What a chapter is to the window: a picture, a time of its own, and keys.
package naru.stage.chapter;
