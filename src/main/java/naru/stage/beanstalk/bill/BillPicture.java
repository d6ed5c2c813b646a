package naru.stage.beanstalk.bill;

import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Database;
import naru.simulation.beanstalk.Resource;
import naru.simulation.price.Items;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;
import naru.stage.beanstalk.price.PriceSheet;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.chapter.Overlay;

/// An environment on the left, what it costs on the right. A click on a thing or on its line opens its price.
final class BillPicture extends Region {

    private static final double SIDE = 32;
    private static final double BETWEEN = 28;
    private static final double BILL = 620;

    private final BeanstalkWords words;
    private final EnvironmentPicture environment;
    private final BillCard bill;
    private final Overlay overlay = new Overlay();
    private final Consumer<URI> browser;
    private final BiConsumer<String, Long> change;
    private final Consumer<String> back;
    private Configuration configuration = Configuration.DEFAULT;
    private Tariff tariff;

    /// @param browser shows the page that a price is from
    /// @param change is told an item and its new price, in millionths
    /// @param back is told the item whose listed price is to come back
    BillPicture(
            BeanstalkWords words,
            Tariff tariff,
            Consumer<URI> browser,
            BiConsumer<String, Long> change,
            Consumer<String> back) {
        this.words = words;
        this.tariff = tariff;
        this.browser = browser;
        this.change = change;
        this.back = back;
        environment = new EnvironmentPicture(words, Detail.LARGE, this::chosen);
        bill = new BillCard(words, this::openPrice);
        getChildren().addAll(environment, bill, overlay);
    }

    void show(BeanstalkWorld world, Tariff now, boolean flowing) {
        tariff = now;
        world.environment(BillStart.NAME).ifPresent(it -> configuration = it.configuration());
        environment.show(world, BillStart.NAME, flowing);
        bill.show(BillFace.of(world, now.table()), now);
    }

    void advance(double seconds, boolean moving) {
        environment.advance(seconds, moving);
    }

    private void chosen(Chosen thing, Node at) {
        switch (thing) {
            case Chosen.OfInstance instance ->
                openPrice(configuration.instanceType().name(), at);
            case Chosen.OfPart(Resource resource) -> openPart(resource, at);
        }
    }

    /// Security groups and the domain cost nothing.
    private void openPart(Resource resource, Node at) {
        switch (resource) {
            case BUCKET -> openPrice(Items.OBJECTS, at);
            case LOAD_BALANCER -> openPrice(Items.LOAD_BALANCER, at);
            case ALARMS -> openPrice(Items.ALARM, at);
            case AUTO_SCALING_GROUP -> openPrice(configuration.instanceType().name(), at);
            case DATABASE ->
                configuration.database().map(Database::instanceClass).ifPresent(name -> openPrice(name, at));
            case SECURITY_GROUP, QUEUE, DOMAIN -> {}
        }
    }

    private void openPrice(String item, Node at) {
        overlay.openBeside(
                at,
                new PriceSheet(
                        words.messages(),
                        item,
                        tariff,
                        browser,
                        change,
                        () -> {
                            overlay.close();
                            back.accept(item);
                        },
                        overlay::close));
    }

    /// Words in a sheet are those of the language in which it was opened.
    void closeSheet() {
        overlay.close();
    }

    @Override
    protected void layoutChildren() {
        double left = getWidth() - 2 * SIDE - BETWEEN - BILL;
        environment.resizeRelocate(SIDE, 0, left, getHeight());
        bill.resizeRelocate(SIDE + left + BETWEEN, 0, BILL, getHeight());
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
