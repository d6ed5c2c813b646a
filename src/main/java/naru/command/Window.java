package naru.command;

import java.nio.file.Path;
import java.util.Optional;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// Shows Naru's window and returns when it has been closed.
///
/// The command line is given one, because the composition root, which knows how to build it, is nobody else's to
/// import.
@FunctionalInterface
public interface Window {

    /// @param open the file to begin with
    void show(Language language, Theme theme, Optional<Path> open);
}
