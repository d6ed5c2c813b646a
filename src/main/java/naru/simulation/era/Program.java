package naru.simulation.era;

import java.util.List;
import naru.simulation.image.Build;
import naru.simulation.image.Build.Instruction;
import naru.simulation.image.Image;

/// One release of an application: what is installed, or what an image is built of.
///
/// @param release from 1; each needs the next version of the shared library
public record Program(Application application, int release) {

    /// The version of the shared library that it is built for.
    public int library() {
        return application.library() + release - 1;
    }

    /// Its image: a small userland, the library it needs, and itself. The two lower layers are the same in every
    /// image that is built upon them.
    public Image image(Figures figures) {
        return Build.image(
                application.name() + ":" + release,
                List.of(
                        new Instruction("FROM base", "base", figures.mib(Figure.BASE_LAYER)),
                        new Instruction(
                                "RUN install library=" + library(),
                                "library " + library(),
                                figures.mib(Figure.LIBRARY_LAYER)),
                        new Instruction(
                                "COPY " + application.name(),
                                application.name() + " " + release,
                                application.diskMib())));
    }
}
