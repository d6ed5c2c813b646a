package naru.stage.beanstalk.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import naru.simulation.price.Items;
import naru.simulation.price.Price;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One price: how much for what, in which region, where it stands and when that was looked up; and a hand on it.
public final class PriceSheet extends VBox {

    private static final double WIDTH = 620;
    private static final double MICROS = 1e6;

    /// A step of the spinner: a twentieth of the price.
    private static final double STEP = 0.05;

    private final Messages messages;
    private final String item;

    /// @param change is told the item and its new price, in millionths, as soon as the reader sets one
    /// @param browser shows the page that a price is from
    /// @param back has the listed price come back
    public PriceSheet(
            Messages messages,
            String item,
            Tariff tariff,
            Consumer<URI> browser,
            BiConsumer<String, Long> change,
            Runnable back,
            Runnable close) {
        this.messages = messages;
        this.item = item;
        getStyleClass().addAll(Styles.PANEL, "price-sheet");
        setId("price-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(messages.get(Items.key(item)));
        title.getStyleClass().add(Styles.TITLE);
        Price price = tariff.table().price(item);
        getChildren().addAll(title, amount(tariff, price, change));
        tariff.ground(item)
                .ifPresentOrElse(
                        ground -> showGround(ground, tariff.table().region(), browser),
                        () -> getChildren().add(line(messages.get("beanstalk.price.own"))));
        HBox buttons = new HBox(10);
        if (tariff.ground(item).isEmpty()) {
            buttons.getChildren().add(button("listed", Material2MZ.RESTORE, back));
        }
        buttons.getChildren().add(button("close", Material2AL.CLOSE, close));
        getChildren().add(buttons);
    }

    private HBox amount(Tariff tariff, Price price, BiConsumer<String, Long> change) {
        double dollars = price.microDollars() / MICROS;
        SpinnerValueFactory.DoubleSpinnerValueFactory values =
                new SpinnerValueFactory.DoubleSpinnerValueFactory(1 / MICROS, 1000, dollars, dollars * STEP);
        values.setConverter(new PriceText(dollars));
        Spinner<Double> spinner = new Spinner<>(values);
        spinner.setId("price-amount");
        spinner.setEditable(true);
        spinner.setAccessibleText(messages.get(Items.key(item)));
        spinner.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                change.accept(item, Math.max(1, Math.round(now * MICROS)));
            }
        });
        Label unit = new Label(
                tariff.table().currency() + " " + messages.get(price.unit().key()));
        unit.getStyleClass().add(Styles.BODY);
        HBox row = new HBox(12, spinner, unit);
        row.getStyleClass().add("price-amount");
        return row;
    }

    private void showGround(Ground ground, String region, Consumer<URI> browser) {
        getChildren()
                .add(line(messages.get(
                        "beanstalk.price.checked", region, ground.checked().toString())));
        ground.stated()
                .ifPresent(day -> getChildren().add(line(messages.get("beanstalk.price.stated", day.toString()))));
        getChildren().add(line(messages.get(ground.certaintyKey())));
        SourceLink source = new SourceLink(browser);
        source.lead(ground.source());
        source.setId("price-source");
        getChildren().addAll(line(messages.get("beanstalk.price.source")), source);
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.BODY);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, Ikon icon, Runnable deed) {
        Button button = new Button(messages.get("beanstalk.price." + id), new FontIcon(icon));
        button.setId("price-" + id);
        button.getStyleClass().add(Styles.CHIP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /// A price as text; what is no number leaves it as it is.
    private static final class PriceText extends StringConverter<Double> {

        private static final int DIGITS = 6;

        private double last;

        PriceText(double first) {
            last = first;
        }

        @Override
        public String toString(Double value) {
            last = value == null ? last : value;
            BigDecimal rounded = BigDecimal.valueOf(last).setScale(DIGITS, RoundingMode.HALF_UP);
            return rounded.stripTrailingZeros().toPlainString();
        }

        @Override
        public Double fromString(String text) {
            try {
                return new BigDecimal(text.strip()).doubleValue();
            } catch (NumberFormatException words) {
                return last;
            }
        }
    }
}
