package naru.stage.beanstalk.bill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Usage;
import naru.simulation.price.Charge;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;

/// The bill of an application so far, and what a month would cost were everything to stay as it is now.
///
/// @param rows what there is to pay for; Beanstalk itself is not among it
public record BillFace(List<Row> rows, long soFar, long month) {

    /// As the AWS Pricing Calculator counts it.
    static final Duration MONTH = Unit.MONTH.span();

    /// After the instances, in this order; what is not named comes first.
    private static final List<String> ORDER = List.of(
            Items.DISK,
            Items.LOAD_BALANCER,
            Items.ADDRESS,
            Items.ALARM,
            Items.DATABASE_DISK,
            Items.EGRESS,
            Items.OBJECTS);

    /// @param soFar and
    /// @param month in millionths of the currency
    public record Row(String item, long soFar, long month) {}

    public BillFace {
        rows = List.copyOf(rows);
    }

    public static BillFace of(BeanstalkWorld world, PriceTable prices) {
        SortedMap<String, Long> soFar = charges(Usage.of(world), prices);
        SortedMap<String, Long> month = charges(Usage.ahead(world, MONTH), prices);
        TreeSet<String> items = new TreeSet<>(soFar.keySet());
        items.addAll(month.keySet());
        List<Row> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(new Row(item, soFar.getOrDefault(item, 0L), month.getOrDefault(item, 0L)));
        }
        rows.sort(Comparator.comparingInt((Row row) -> ORDER.indexOf(row.item())));
        return new BillFace(
                rows,
                rows.stream().mapToLong(Row::soFar).sum(),
                rows.stream().mapToLong(Row::month).sum());
    }

    private static SortedMap<String, Long> charges(Meter used, PriceTable prices) {
        SortedMap<String, Long> charges = new TreeMap<>();
        for (Charge each : prices.bill(used).charges()) {
            charges.merge(each.item(), each.microDollars(), Math::addExact);
        }
        return charges;
    }

    /// In a month, of the items meant.
    public long month(List<String> items) {
        return rows.stream()
                .filter(row -> items.contains(row.item()))
                .mapToLong(Row::month)
                .sum();
    }

    /// What of the month's bill a row is, from 0 to 1.
    double share(Row row) {
        return month == 0 ? 0 : row.month() / (double) month;
    }
}
