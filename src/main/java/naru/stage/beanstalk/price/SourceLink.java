package naru.stage.beanstalk.price;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The address of a page that a statement rests on, to be opened.
public final class SourceLink extends Button {

    private final Consumer<URI> browser;

    /// @param browser shows a page of the web
    public SourceLink(Consumer<URI> browser) {
        this.browser = browser;
        setGraphic(new FontIcon(Material2MZ.OPEN_IN_NEW));
        getStyleClass().addAll(Styles.MENU_ENTRY, "source-link");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Shows the address itself.
    public void lead(URI page) {
        lead(page.toString(), page);
    }

    /// Where there is no room for the address.
    public void lead(String title, URI page) {
        setText(title);
        setAccessibleText(title + " " + page);
        setOnAction(event -> browser.accept(page));
    }
}
