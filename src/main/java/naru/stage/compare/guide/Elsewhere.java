package naru.stage.compare.guide;

import java.net.URI;

/// Where the guide leads: what is not its own affair.
public interface Elsewhere {

    /// Shows a row of the table of aspects.
    ///
    /// @param row from 1
    void openRow(int row);

    /// Plays an event on the platforms side by side.
    ///
    /// @param event as the rules of the guide name it
    void play(String event);

    /// Opens the page a fact was taken from.
    void openSource(URI page);
}
