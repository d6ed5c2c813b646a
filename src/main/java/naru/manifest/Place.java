package naru.manifest;

import java.util.List;

/// A spot in a file somebody gave us.
///
/// @param file as it is shown: its name without its folder, or the option of a command line
/// @param line from 1; 0: not known, or the file as a whole
/// @param column from 1; 0: not known
/// @param path a JSON pointer within the document (`/spec/containers/0/name`); empty: the document as a whole
public record Place(String file, int line, int column, String path) {

    /// The file as a whole.
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /// The key of the words that name this place. They leave out the path: sentences name the field where it
    /// matters.
    public String key() {
        return line == 0 ? "place.file" : "place.line";
    }

    public List<Object> arguments() {
        return List.of(file, line);
    }
}
