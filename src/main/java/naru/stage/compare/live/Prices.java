package naru.stage.compare.live;

import naru.content.format.PriceLists;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;

/// What is used, in money.
record Prices(PriceTable table) {

    static Prices usual() {
        return new Prices(PriceLists.usual().table());
    }

    long microDollars(Meter used) {
        return table.bill(used).microDollars();
    }
}
