package naru.stage.era;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import naru.stage.cluster.layout.Box;
import naru.stage.era.face.Stream;
import naru.stage.era.layout.Falling;
import naru.stage.theme.Palette;
import naru.stage.theme.Theme;
import naru.stage.theme.Tone;

/// Requests as dots that come down to the applications: filled on their way, rings where they wait, crosses where they
/// got no answer.
final class RequestsView extends Canvas {

    private static final double RADIUS = 3.5;
    private static final double CROSS = 4.5;

    RequestsView() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void clear() {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }

    void draw(Box lane, Stream stream, int colour, double clock, boolean moving, Theme theme) {
        Palette palette = Palette.of(theme);
        for (Falling.Drop drop : Falling.in(lane, stream, clock, moving).drops()) {
            switch (drop.state()) {
                case GOING -> dot(drop, palette.pod(colour));
                case WAITING -> ring(drop, palette.get(Tone.CAUTION), theme);
                case FAILED -> cross(drop, palette.get(Tone.BAD), theme);
            }
        }
    }

    private void dot(Falling.Drop drop, Color color) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setFill(color);
        graphics.fillOval(drop.x() - RADIUS, drop.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private void ring(Falling.Drop drop, Color color, Theme theme) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setStroke(color);
        graphics.setLineWidth(1.8 * theme.strokeScale());
        graphics.strokeOval(drop.x() - RADIUS, drop.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private void cross(Falling.Drop drop, Color color, Theme theme) {
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setStroke(color);
        graphics.setLineWidth(2.4 * theme.strokeScale());
        graphics.strokeLine(drop.x() - CROSS, drop.y() - CROSS, drop.x() + CROSS, drop.y() + CROSS);
        graphics.strokeLine(drop.x() - CROSS, drop.y() + CROSS, drop.x() + CROSS, drop.y() - CROSS);
    }
}
