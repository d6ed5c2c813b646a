package naru.stage.chapter;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Scales its content like a slide: at 16:9 the content is 1600 x 900 whatever the window's size; a window of another
/// shape gives it more room in one direction, never less in the other.
public final class SlideFrame extends Region {

    public static final double WIDTH = 1600;
    public static final double HEIGHT = 900;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public SlideFrame(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
