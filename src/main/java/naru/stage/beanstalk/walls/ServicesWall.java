package naru.stage.beanstalk.walls;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.price.Items;
import naru.stage.beanstalk.bill.BillFace;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.Money;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;

/// Each further service is one more environment with machines of its own; on a cluster they share nodes. The reader
/// says first how many machines six services take.
final class ServicesWall implements Wall {

    /// Machines to choose from; the last is right.
    private static final List<Integer> ANSWERS = List.of(2, 6, 12);

    private final BeanstalkWords words;
    private final Tariff tariff;
    private final Runnable build;
    private final HBox picture = new HBox(28);
    private OptionalInt said = OptionalInt.empty();

    /// @param build makes the other services
    ServicesWall(BeanstalkWords words, Tariff tariff, Runnable build) {
        this.words = words;
        this.tariff = tariff;
        this.build = build;
        picture.getStyleClass().add("wall");
    }

    @Override
    public String id() {
        return "services";
    }

    @Override
    public boolean timed() {
        return true;
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public void tell(BeanstalkWorld world, AskBar bar) {
        if (said.isEmpty() && world.environments().size() == 1) {
            List<String> answers = ANSWERS.stream()
                    .map(each -> words.get("walls.services.answer", each))
                    .toList();
            bar.ask(words.get("walls.services.ask", Services.NAMES.size()), answers, place -> {
                said = OptionalInt.of(place);
                build.run();
            });
        } else if (!Services.allRun(world)) {
            bar.say(words.get("walls.services.making"), words.get("walls.services.making.more"));
        } else {
            Shared shared = shared(world);
            int machines = Services.instances(world);
            boolean right = said.isPresent() && ANSWERS.get(said.getAsInt()) == machines;
            String result = words.get("walls.services.result", machines, shared.nodes());
            String verdict = words.get(right ? "bill.right" : "bill.other", result);
            bar.decide(right, said.isEmpty() ? result : verdict, words.get("walls.services.why"));
        }
    }

    private Shared shared(BeanstalkWorld world) {
        return Shared.of(world.environments().size(), world.workload(), tariff.table());
    }

    @Override
    public void show(BeanstalkWorld world) {
        Shared shared = shared(world);
        String currency = tariff.table().currency();
        int instances = Services.instances(world);
        VBox beanstalk = side(
                "walls.services.beanstalk",
                Boxes.environments(words, world),
                instances,
                Services.balancers(world),
                share(world, instances, InstanceType.T3_SMALL),
                Money.cents(currency, withoutTransfer(BillFace.of(world, tariff.table()))));
        VBox cluster = side(
                "walls.services.cluster",
                Boxes.nodes(words, shared, world),
                shared.nodes(),
                1,
                share(world, shared.nodes(), Shared.NODE),
                Money.cents(currency, shared.month()));
        picture.getChildren().setAll(beanstalk, cluster);
    }

    /// What is sent out costs the same on either side.
    private static long withoutTransfer(BillFace bill) {
        return bill.month() - bill.month(List.of(Items.EGRESS));
    }

    private static double share(BeanstalkWorld world, int machines, InstanceType type) {
        return machines == 0 ? 0 : Services.busyCores(world) / (machines * type.cores());
    }

    private VBox side(String title, Region boxes, int machines, int balancers, double busy, String month) {
        Label heading = Parts.label(words.get(title), Styles.TITLE);
        Label count = Parts.label(words.get(title + ".machines", machines), "wall-count");
        Label figures = Parts.label(
                words.get("walls.services.figures", balancers, Math.max(1, Math.round(busy * 100)), month),
                Styles.STRONG);
        Label note = Parts.sentence(words.get(title + ".note", tariff.table().region()), Styles.MUTED);
        VBox.setVgrow(boxes, Priority.ALWAYS);
        VBox side = new VBox(6, heading, count, figures, boxes, note);
        side.getStyleClass().addAll(Styles.CARD, "wall-side", "wall-services");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setPrefWidth(1);
        side.setMinSize(0, 0);
        return side;
    }
}
