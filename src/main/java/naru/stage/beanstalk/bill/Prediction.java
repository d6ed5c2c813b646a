package naru.stage.beanstalk.bill;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Usage;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;

/// What a reader has said before time runs on, and what it is held against.
///
/// @param said the place of the answer, from 0
/// @param due when it shows
/// @param before what had been used when the question was answered
/// @param asBefore what would be used until `due` if nothing changed
record Prediction(Question question, int said, SimTime due, Meter before, Meter asBefore) {

    enum Question {
        /// What costs most in a month: Beanstalk itself, instances, the load balancer, or what is sent out.
        LARGEST(Duration.ofHours(1), 4),

        /// What a weekend without visitors costs, against one with: nothing, less than half, or more. From
        /// Friday, six in the evening, to Monday, nine in the morning.
        WEEKEND(Duration.ofHours(63), 3);

        private final Duration run;
        private final int answers;

        Question(Duration run, int answers) {
            this.run = run;
            this.answers = answers;
        }

        Duration run() {
            return run;
        }

        int answers() {
            return answers;
        }
    }

    static Prediction of(Question question, int said, BeanstalkWorld world) {
        return new Prediction(
                question, said, world.time().plus(question.run()), Usage.of(world), Usage.ahead(world, question.run()));
    }

    boolean isDue(BeanstalkWorld world) {
        return !world.time().isBefore(due);
    }

    /// The place of the answer that holds, with these prices.
    int outcome(BeanstalkWorld world, PriceTable prices) {
        return switch (question) {
            case LARGEST -> largest(world, prices);
            case WEEKEND -> {
                double share = spent(world, prices) / (double) Math.max(1, usual(prices));
                yield share < 0.01 ? 0 : share < 0.5 ? 1 : 2;
            }
        };
    }

    private static int largest(BeanstalkWorld world, PriceTable prices) {
        List<Long> months = months(world, prices);
        return IntStream.range(0, months.size()).reduce(0, (a, b) -> months.get(b) > months.get(a) ? b : a);
    }

    /// What a month costs of what the first question offers, in its order.
    static List<Long> months(BeanstalkWorld world, PriceTable prices) {
        BillFace face = BillFace.of(world, prices);
        List<String> instances = world.environments().stream()
                .map(each -> each.configuration().instanceType().name())
                .toList();
        return List.of(
                0L, face.month(instances), face.month(List.of(Items.LOAD_BALANCER)), face.month(List.of(Items.EGRESS)));
    }

    /// What has been spent since the answer.
    long spent(BeanstalkWorld world, PriceTable prices) {
        return prices.bill(Usage.of(world)).microDollars() - prices.bill(before).microDollars();
    }

    /// What would have been spent if nothing had changed.
    long usual(PriceTable prices) {
        return prices.bill(asBefore).microDollars();
    }
}
