/// The chapters that tell with pictures of their own: the eras, and what containers brought. Captions, questions and
/// who drives time; the pictures themselves know nothing of the story.
package naru.stage.story;
