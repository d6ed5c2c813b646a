package naru.stage.beanstalk.price;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/// Amounts as bills write them: `$45.68`, and with more digits what is less than a dollar: `$0.0416`.
public final class Money {

    private static final long DOLLAR = 1_000_000;

    /// What four digits round to nothing.
    private static final long NOTHING = 50;

    private Money() {}

    /// @param currency by its ISO 4217 code
    public static String show(String currency, long micros) {
        return show(currency, micros, NOTHING <= micros && micros < DOLLAR ? 4 : 2);
    }

    /// To the cent.
    public static String cents(String currency, long micros) {
        return show(currency, micros, 2);
    }

    private static String show(String currency, long micros, int digits) {
        String symbol = Currency.getInstance(currency).getSymbol(Locale.US);
        return symbol + String.format(Locale.ROOT, "%,." + digits + "f", BigDecimal.valueOf(micros, 6));
    }
}
