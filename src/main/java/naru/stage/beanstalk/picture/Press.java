package naru.stage.beanstalk.picture;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Makes a thing of the picture something to be chosen: by a click, or by Enter and Space.
final class Press {

    private Press() {}

    static void of(Node node, Runnable chosen) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            node.requestFocus();
            chosen.run();
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
    }
}
