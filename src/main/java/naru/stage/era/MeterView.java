package naru.stage.era;

import java.util.List;
import javafx.scene.layout.Region;
import naru.stage.era.face.Meter;
import naru.stage.era.face.ServerFace;
import naru.stage.theme.Styles;

/// A word, a bar and a number.
final class MeterView extends Region {

    private static final double GAP = 12;
    private static final double THICK = 12;
    /// A second is the beginning; then a minute, an hour and a day.
    private static final List<Integer> MARKS = List.of(60, 3600, 86_400);

    private final EraWords words;
    private final FitText name = new FitText(Styles.BODY, Styles.MUTED);
    private final FitText number = new FitText(Styles.BODY, Styles.STRONG);
    private final GaugeBar bar = new GaugeBar();
    private final List<Region> marks;
    private Meter meter;

    MeterView(Meter meter, EraWords words) {
        this.meter = meter;
        this.words = words;
        this.marks = meter.kind() == Meter.Kind.ONE_MORE
                ? MARKS.stream().map(each -> mark()).toList()
                : List.of();
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(name, bar);
        getChildren().addAll(marks);
        getChildren().add(number);
        dress();
    }

    private static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("era-meter-mark");
        mark.setManaged(false);
        return mark;
    }

    void show(Meter next) {
        if (!next.equals(meter)) {
            meter = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        name.offer(words.variants(meter.kind().key()));
        number.offer(List.of(amount()));
        bar.show(List.of(new ServerFace.Share(ServerFace.SYSTEM, meter.part())));
        requestLayout();
    }

    String say() {
        return words.variants(meter.kind().key()).getFirst() + " " + amount();
    }

    private String amount() {
        return switch (meter.amount()) {
            case Meter.Amount.Memory memory -> words.mib(memory.mib());
            case Meter.Amount.Time time -> words.duration(time.time());
            case Meter.Amount.Dollars dollars -> words.get("eras.picture.dollars", dollars.amount());
            case Meter.Amount.Percent percent -> words.get("eras.picture.percent", percent.percent());
        };
    }

    /// In one line where it is low, else the bar below the words.
    @Override
    protected void layoutChildren() {
        boolean line = getHeight() < 40;
        double top = line ? getHeight() / 2 : getHeight() / 2 - 10;
        double wide = number.fit(getWidth());
        number.at(getWidth() - wide, top);
        name.fit(line ? getWidth() * 0.36 : getWidth() - wide - GAP);
        name.at(0, top);
        double left = line ? getWidth() * 0.36 + GAP : 0;
        double right = line ? getWidth() * 0.79 : getWidth();
        double y = line ? top - THICK / 2 : top + 17;
        bar.resizeRelocate(left, y, right - left, THICK);
        for (int i = 0; i < marks.size(); i++) {
            double x = left + (right - left) * Meter.inPowers(MARKS.get(i));
            marks.get(i).resizeRelocate(x, y, 2, THICK);
        }
    }
}
