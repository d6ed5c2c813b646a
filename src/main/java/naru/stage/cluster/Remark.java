package naru.stage.cluster;

import java.util.Locale;

/// A word about a node while something is being decided.
record Remark(Kind kind, String title, String detail) {

    enum Kind {
        FITS,
        REFUSES,
        SCORED,
        CHOSEN,
        HERE;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
