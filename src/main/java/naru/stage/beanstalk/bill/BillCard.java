package naru.stage.beanstalk.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.simulation.price.Items;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.Money;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.theme.Styles;

/// The bill, line by line; Beanstalk's own line is the first. A line opens its price.
final class BillCard extends VBox {

    private final BeanstalkWords words;
    private final Label title = new Label();
    private final BillRow heads = new BillRow("heads");
    private final BillRow beanstalk = new BillRow("beanstalk");
    private final BillRow total = new BillRow("total");
    private final Label note = new Label();
    private final Map<String, BillRow> rows = new HashMap<>();
    private final BiConsumer<String, Node> open;

    /// @param open is told the item whose price is asked for, and where it stands
    BillCard(BeanstalkWords words, BiConsumer<String, Node> open) {
        this.words = words;
        this.open = open;
        getStyleClass().addAll(Styles.CARD, "bill-card");
        title.getStyleClass().addAll(Styles.TITLE, "bill-title");
        total.getStyleClass().add("bill-total");
        heads.getStyleClass().add("bill-heads");
        note.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "bill-note");
        note.setWrapText(true);
    }

    void show(BillFace face, Tariff tariff) {
        String currency = tariff.table().currency();
        title.setText(words.get("bill.title-card", tariff.table().region()));
        heads.show(words.get("bill.item"), words.get("bill.so-far"), words.get("bill.month"), 0);
        beanstalk.show(words.get("bill.beanstalk"), Money.cents(currency, 0), Money.cents(currency, 0), 0);
        total.show(words.get("bill.total"), Money.show(currency, face.soFar()), Money.cents(currency, face.month()), 0);
        note.setText(words.get("bill.note", tariff.table().checked().toString()));
        List<Node> all = new ArrayList<>(List.of(title, heads, beanstalk));
        for (BillFace.Row row : face.rows()) {
            BillRow line = line(row.item());
            line.show(
                    name(words, row.item()),
                    Money.show(currency, row.soFar()),
                    Money.cents(currency, row.month()),
                    face.share(row));
            all.add(line);
        }
        all.addAll(List.of(total, note));
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    private BillRow line(String item) {
        return rows.computeIfAbsent(item, this::newLine);
    }

    private BillRow newLine(String item) {
        return new BillRow(item.replace('.', '-'), () -> open.accept(item, line(item)));
    }

    static String name(BeanstalkWords words, String item) {
        return words.messages().get(Items.key(item));
    }
}
