package naru.stage.cluster.picture;

import java.util.List;

/// A line about something on the stage: an icon and words, in keys.
///
/// @param icon see `cluster.css`
public record Note(String key, List<Object> arguments, String icon, Mood mood) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, String icon, Mood mood, Object... arguments) {
        return new Note(key, List.of(arguments), icon, mood);
    }
}
