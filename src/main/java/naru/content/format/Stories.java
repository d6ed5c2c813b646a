package naru.content.format;

import naru.content.eras.Story;

/// The story that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Stories {

    private Stories() {}

    public static Story eras() {
        return Bundled.read("eras/story.yaml", StoryReader::read);
    }
}
