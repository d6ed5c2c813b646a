package naru.simulation.beanstalk;

import static naru.simulation.beanstalk.Beanstalks.after;
import static naru.simulation.beanstalk.Beanstalks.broken;
import static naru.simulation.beanstalk.Beanstalks.changed;
import static naru.simulation.beanstalk.Beanstalks.done;
import static naru.simulation.beanstalk.Beanstalks.instance;
import static naru.simulation.beanstalk.Beanstalks.of;
import static naru.simulation.beanstalk.Beanstalks.running;
import static naru.simulation.beanstalk.Beanstalks.shop;
import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import org.junit.jupiter.api.Test;

/// Source: dg/using-features-managing-env-tiers; dg/command-options-general, `aws:elasticbeanstalk:sqsd`.
class WorkingTest {

    private static final Configuration WORKER = of(2).withTier(Tier.WORKER);

    @Test
    void messagesAreWorkedOffAsTheyCome() {
        Environment shop = shop(after(running(WORKER, 40), 60));

        assertThat(shop.tally().answered()).isEqualTo(2400);
        assertThat(shop.messages().size()).isZero();
        assertThat(shop.instances())
                .allSatisfy(
                        each -> assertThat(each.samples().getLast().answered()).isEqualTo(200));
    }

    @Test
    void whatIsTooMuchWaitsAndIsNotLost() {
        BeanstalkWorld world = after(running(WORKER, 150), 60);

        Environment shop = shop(world);
        assertThat(shop.tally().failed()).isZero();
        assertThat(shop.messages().waiting(world.time())).isGreaterThan(2000);
        assertThat(shop.tally().total() + shop.messages().size()).isEqualTo(shop.sent());
    }

    @Test
    void aMessageThatFailsComesBackAfterTwoSecondsAndIsGivenUpAfterTenTimes() {
        BeanstalkWorld world = crashing(running(WORKER, 1));

        BeanstalkWorld first = after(world, 1);
        assertThat(shop(first).messages().messages()).singleElement().satisfies(each -> {
            assertThat(each.receives()).isEqualTo(1);
            assertThat(each.visible().since(first.time()).toSeconds()).isEqualTo(2);
        });
        assertThat(shop(after(world, 18)).messages().deadLetters()).isZero();
        assertThat(shop(after(world, 19)).messages().deadLetters()).isEqualTo(1);
        assertThat(shop(after(world, 19)).tally().errors()).isEqualTo(1);
    }

    @Test
    void aHungInstanceHoldsWhatItsDaemonPostedUntilNobodyWaitsAnyMore() {
        BeanstalkWorld world = after(broken(running(WORKER, 20), Fault.HUNG), 120);

        Environment shop = shop(world);
        assertThat(shop.messages().size()).isEqualTo(50);
        assertThat(shop.messages().messages())
                .allMatch(each -> each.holder().equals(instance(world, 0).id()));
        assertThat(shop.tally().answered()).isEqualTo(shop.sent() - 50);
        assertThat(shop(after(world, 300)).tally().failed()).isZero();
    }

    @Test
    void messagesOfAMachineThatIsGoneAreDoneByOthers() {
        Environment shop = shop(after(broken(running(WORKER, 20), Fault.HARDWARE), 60));

        assertThat(shop.tally().answered()).isEqualTo(1200);
    }

    private static BeanstalkWorld crashing(BeanstalkWorld world) {
        return changed(
                done(world, new Upload("bad", 1000, Conduct.CRASHES)),
                draft -> draft.instances()
                        .forEach(each -> draft.change(
                                each.id(),
                                it -> it.installed = it.installed.map(found -> new Installed(
                                        "bad", found.deployment(), found.at(), found.answers(), found.failed())))));
    }
}
