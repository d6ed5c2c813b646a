package naru.stage.story;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// One assumed figure: its name, its value to be changed, what is usual, and where that comes from.
final class FigureRow extends HBox {

    private final Figure figure;
    private final FigureScale scale;
    private final FigureWords words;
    private final Slider slider = new Slider();
    private final Label value = new Label();
    private final Label usual = new Label();
    private final Button back = new Button();
    /// While it is only shown, nothing is assumed; also before it has been shown anything.
    private boolean showing = true;

    /// @param assume is told the value that the reader wants
    FigureRow(Figure figure, Messages messages, BiConsumer<Figure, Double> assume) {
        this.figure = figure;
        scale = FigureScale.of(figure);
        words = new FigureWords(messages);
        getStyleClass().add("figure-row");
        setAlignment(Pos.CENTER_LEFT);

        Label name = new Label(words.name(figure));
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "figure-name");
        slider.setId("figure-" + FigureWords.id(figure));
        slider.getStyleClass().add("figure-slider");
        slider.setMin(0);
        slider.setMax(scale.values().size() - 1.0);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(words.name(figure));
        value.getStyleClass().addAll(Styles.BODY, Styles.STRONG, Styles.FIGURES, "figure-value");
        String usually = words.value(figure, figure.usual());
        usual.setText(messages.get("eras.numbers.usual", usually));
        usual.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        back.setText(messages.get("eras.numbers.back", usually));
        back.setId("back-" + FigureWords.id(figure));
        back.getStyleClass().addAll(Styles.FLAT, "figure-back");
        back.setOnAction(event -> assume.accept(figure, figure.usual()));
        StackPane compared = new StackPane(usual, back);
        compared.getStyleClass().add("figure-usual");
        compared.setAlignment(Pos.CENTER_LEFT);
        Label source = new Label(words.source(figure));
        source.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        source.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        getChildren().setAll(name, slider, value, compared, source);

        slider.valueProperty().subscribe(place -> {
            if (!showing) {
                double wanted = scale.value((int) Math.round(place.doubleValue()));
                tell(wanted);
                if (!slider.isValueChanging()) {
                    assume.accept(figure, wanted);
                }
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing && !showing) {
                assume.accept(figure, scale.value((int) Math.round(slider.getValue())));
            }
        });
    }

    /// Shows what is assumed now.
    void show(Figures figures) {
        if (slider.isValueChanging()) {
            return;
        }
        showing = true;
        double now = figures.get(figure);
        slider.setValue(scale.place(now));
        tell(now);
        showing = false;
    }

    private void tell(double now) {
        boolean isUsual = now == figure.usual();
        value.setText(words.value(figure, now));
        usual.setVisible(isUsual);
        back.setVisible(!isUsual);
        slider.setAccessibleRoleDescription(value.getText());
    }
}
