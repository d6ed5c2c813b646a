package naru.stage.story;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.Locale;
import naru.simulation.era.Figure;
import naru.stage.text.Messages;

/// What figures are called, where they come from, and their values with units.
final class FigureWords {

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    String name(Figure figure) {
        return messages.get("eras.figure." + id(figure));
    }

    /// Where its usual value comes from, or that it was assumed, and why.
    String source(Figure figure) {
        return messages.get("eras.figure." + id(figure) + ".source");
    }

    String value(Figure figure, double value) {
        return messages.get("eras.numbers.unit." + low(figure.unit()), number(value));
    }

    static String id(Figure figure) {
        return low(figure);
    }

    /// Whole numbers stay numbers, so that words can follow them.
    private static Object number(double value) {
        long whole = Math.round(value);
        return value == whole
                ? whole
                : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
