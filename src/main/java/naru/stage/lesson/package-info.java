/// Missions on the stage: the list, the story beside the picture, and who drives time while it is told.
package naru.stage.lesson;
