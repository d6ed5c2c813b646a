package naru.stage.beanstalk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.beanstalk.Cause;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Setting;
import naru.simulation.beanstalk.Status;
import naru.simulation.beanstalk.Trigger;
import naru.simulation.kernel.SimTime;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the model can say has words in both languages.
class BeanstalkWordsTest {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("version", "v2"),
            Map.entry("previous", "v1"),
            Map.entry("instance", "i-0a3f1"),
            Map.entry("count", "2"),
            Map.entry("of", "4"),
            Map.entry("percent", "10"),
            Map.entry("seconds", "300"),
            Map.entry("status", "DEGRADED"),
            Map.entry("before", "OK"),
            Map.entry("resource", "LOAD_BALANCER"),
            Map.entry("batch", "1"),
            Map.entry("policy", "IMMUTABLE"),
            Map.entry("failure", "TIMED_OUT"),
            Map.entry("measure", "NETWORK_OUT"),
            Map.entry("value", "7000000"),
            Map.entry("from", "1"),
            Map.entry("to", "2"),
            Map.entry("other", "shop-green"),
            Map.entry("name", "usual"),
            Map.entry("fault", "HUNG"),
            Map.entry("setting", "DATABASE"),
            Map.entry("cause", "BELOW_MINIMUM"));

    private static BeanstalkWords words(Language language) {
        return new BeanstalkWords(new Messages(new SimpleObjectProperty<>(language)));
    }

    private static Happening happening(Happening.What what) {
        return new Happening(SimTime.ZERO, "shop-prod", Happening.Severity.INFO, what, new TreeMap<>(VALUES), false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEventAndCause(Language language) {
        BeanstalkWords words = words(language);
        for (Happening.What what : Happening.What.values()) {
            assertThat(words.event(happening(what)))
                    .as(what.name())
                    .isNotBlank()
                    .doesNotContain("{", "⟦");
        }
        for (Cause.Kind kind : Cause.Kind.values()) {
            assertThat(words.cause(new Cause(kind, new TreeMap<>(VALUES))))
                    .as(kind.name())
                    .isNotBlank()
                    .doesNotContain("{", "⟦");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatTheyName(Language language) {
        BeanstalkWords words = words(language);
        assertThat(Status.values()).extracting(words::status).doesNotHaveDuplicates();
        assertThat(Resource.values()).extracting(words::resource).doesNotHaveDuplicates();
        named(words, "policy.", Policy.values());
        named(words, "failure.", Deployment.Failure.values());
        named(words, "measure.", Trigger.Measure.values());
        named(words, "fault.", Fault.values());
        named(words, "setting.", Setting.values());
        named(words, "doing.", Doing.values());
        named(words, "severity.", Happening.Severity.values());
    }

    private static void named(BeanstalkWords words, String key, Enum<?>[] constants) {
        assertThat(constants)
                .extracting(constant -> words.get(key + BeanstalkWords.kebab(constant), "v2", "10"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(value = Happening.What.class, names = "HEALTH_CHANGED")
    void aChangeOfHealthSaysItsCause(Happening.What what) {
        assertThat(words(Language.ENGLISH).event(happening(what)))
                .isEqualTo("Environment health went from Ok to Degraded. 2 of at least 4 instances are running.");
        assertThat(words(Language.KOREAN).event(happening(what)))
                .isEqualTo("환경 상태가 ‘정상’에서 ‘성능 저하’로 바뀌었습니다. 인스턴스가 최소 4개여야 하는데 2개만 실행 중입니다.");
    }
}
