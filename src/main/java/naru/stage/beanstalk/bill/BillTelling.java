package naru.stage.beanstalk.bill;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.simulation.price.PriceTable;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.Money;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.story.AskBar;

/// Says what is going on with the bill, and how what the reader has said compares with it.
final class BillTelling {

    private final BeanstalkWords words;
    private final AskBar bar;

    BillTelling(BeanstalkWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    void tell(
            BeanstalkWorld world,
            Tariff tariff,
            Optional<Prediction> predicted,
            Optional<Rollout> rollout,
            boolean balanced) {
        Environment environment = world.environment(BillStart.NAME).orElseThrow();
        PriceTable prices = tariff.table();
        if (predicted.isPresent()) {
            judge(world, prices, predicted.get());
        } else if (environment.state() != Environment.State.READY) {
            bar.say(
                    words.get("bill.now." + BeanstalkWords.kebab(environment.state()), month(world, prices)),
                    words.get("bill.now.more"));
        } else if (rollout.filter(it -> it.isOver(environment)).isPresent()) {
            Rollout over = rollout.get();
            bar.say(
                    words.get(
                            "bill.rollout",
                            environment.version(),
                            words.duration(over.extra(world, environment)),
                            money(prices, over.cost(world, environment, prices))),
                    words.get("bill.rollout.more"));
        } else {
            long other = BillFace.of(new BillStart(!balanced).dynamics().begin(), prices)
                    .month();
            bar.say(
                    words.get("bill.open", month(world, prices)),
                    words.get(balanced ? "bill.open.single" : "bill.open.balanced", cents(prices, other)));
        }
    }

    private void judge(BeanstalkWorld world, PriceTable prices, Prediction predicted) {
        String question = BeanstalkWords.kebab(predicted.question());
        if (!predicted.isDue(world)) {
            bar.say(
                    words.get("bill.running." + question),
                    words.get("bill.running.more", money(prices, predicted.spent(world, prices))));
            return;
        }
        int outcome = predicted.outcome(world, prices);
        boolean right = predicted.said() == outcome;
        String result = switch (predicted.question()) {
            case LARGEST -> words.get("bill.result.largest", words.get("bill.answer.largest." + (outcome + 1)));
            case WEEKEND ->
                words.get(
                        "bill.result.weekend",
                        money(prices, predicted.spent(world, prices)),
                        money(prices, predicted.usual(prices)));
        };
        bar.decide(right, words.get(right ? "bill.right" : "bill.other", result), why(world, prices, predicted));
    }

    private String why(BeanstalkWorld world, PriceTable prices, Prediction predicted) {
        if (predicted.question() == Prediction.Question.WEEKEND) {
            return words.get("bill.why.weekend");
        }
        List<Long> months = Prediction.months(world, prices);
        return words.get(
                "bill.why.largest",
                cents(prices, months.get(1)),
                cents(prices, months.get(2)),
                cents(prices, months.get(3)));
    }

    private String month(BeanstalkWorld world, PriceTable prices) {
        return cents(prices, BillFace.of(world, prices).month());
    }

    private static String money(PriceTable prices, long micros) {
        return Money.show(prices.currency(), micros);
    }

    private static String cents(PriceTable prices, long micros) {
        return Money.cents(prices.currency(), micros);
    }
}
