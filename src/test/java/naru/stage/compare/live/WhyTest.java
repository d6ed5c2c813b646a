package naru.stage.compare.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.Trial;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said of a contest holds for the settings it was held with.
class WhyTest {

    private static final BatchSize QUARTER = new BatchSize.Percentage(25);

    private static String why(ContestSettings settings) {
        return new Why(new LiveWords(new Messages(new SimpleObjectProperty<>(Language.ENGLISH)))).of(settings);
    }

    private static String why(Trial trial, Policy policy, BatchSize batch) {
        return why(ContestSettings.of(trial).withPolicy(policy, batch));
    }

    @ParameterizedTest
    @EnumSource(Trial.class)
    void everyEventHasItsReasonsUnderEverySetting(Trial trial) {
        for (Policy policy : Policy.values()) {
            for (Deployment.StrategyType strategy : Deployment.StrategyType.values()) {
                assertThat(why(ContestSettings.of(trial)
                                .withPolicy(policy, QUARTER)
                                .withStrategy(strategy)))
                        .endsWith(".");
            }
        }
    }

    @Test
    void onlyWhatDeploysInBatchesIsSaidToDeployInBatches() {
        for (Trial trial : new Trial[] {Trial.DEPLOY, Trial.SECRET_ROTATION}) {
            assertThat(why(trial, Policy.ROLLING, QUARTER)).contains("in 4 batches");
            assertThat(why(trial, Policy.ROLLING, new BatchSize.Percentage(100)))
                    .contains("at once")
                    .doesNotContain("batch");
            assertThat(why(trial, Policy.ALL_AT_ONCE, QUARTER))
                    .contains("at once")
                    .doesNotContain("batch");
        }
        assertThat(why(Trial.SECRET_ROTATION, Policy.IMMUTABLE, QUARTER)).contains("restarts all instances at once");
    }

    @Test
    void kubernetesIsSaidToDoWhatItsStrategySays() {
        ContestSettings deploy = ContestSettings.of(Trial.DEPLOY);
        assertThat(why(deploy)).contains("a few at a time");
        assertThat(why(deploy.withStrategy(Deployment.StrategyType.RECREATE)))
                .contains("ends all pods before it starts new ones");
    }
}
