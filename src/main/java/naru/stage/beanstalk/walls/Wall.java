package naru.stage.beanstalk.walls;

import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.story.AskBar;

/// One of the walls: a picture with its own buttons, and what is said of it.
interface Wall {

    /// Its chip says `beanstalk.walls.<id>`.
    String id();

    /// Whether its picture changes with time.
    default boolean timed() {
        return false;
    }

    /// Always the same region.
    Region picture();

    /// Draws it anew, in the language of the moment.
    void show(BeanstalkWorld world);

    /// Says or asks what belongs to it.
    void tell(BeanstalkWorld world, AskBar bar);
}
