package naru.stage.beanstalk.picture;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import naru.simulation.beanstalk.Cause;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Logs;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Status;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words for what a Beanstalk world holds.
public final class BeanstalkWords {

    /// What happenings and causes name, in the order in which their patterns take them: `{0}` is a version, `{1}`
    /// the version before, and so on.
    private static final List<String> VALUES = List.of(
            "version",
            "previous",
            "instance",
            "count",
            "of",
            "percent",
            "seconds",
            "status",
            "before",
            "resource",
            "batch",
            "policy",
            "failure",
            "measure",
            "value",
            "from",
            "to",
            "other",
            "name",
            "fault",
            "setting",
            "type",
            "cause",
            "platform");

    /// Those whose values are constants, which have words of their own.
    private static final Map<String, String> CONSTANTS = Map.of(
            "status", "beanstalk.status.",
            "before", "beanstalk.status.",
            "resource", "beanstalk.resource.",
            "policy", "beanstalk.policy.",
            "failure", "beanstalk.failure.",
            "measure", "beanstalk.measure.",
            "fault", "beanstalk.fault.",
            "setting", "beanstalk.setting.");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final Messages messages;
    private final Amounts amounts;

    public BeanstalkWords(Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
    }

    public Messages messages() {
        return messages;
    }

    /// The words of one of the chapter's own keys, without `beanstalk.`.
    public String get(String key, Object... args) {
        return messages.get("beanstalk." + key, args);
    }

    /// A line of the event stream.
    public String event(Happening happening) {
        return messages.get("beanstalk.event." + kebab(happening.what()), values(happening.values()));
    }

    /// Why a health status is what it is.
    public String cause(Cause cause) {
        return messages.get("beanstalk.cause." + kebab(cause.kind()), values(cause.values()));
    }

    /// A line of a log, as a program writes it: the same in every language.
    public String log(Logs.Line line) {
        return messages.get("beanstalk.log." + kebab(line.kind()), values(line.values()));
    }

    public String status(Status status) {
        return messages.get("beanstalk.status." + kebab(status));
    }

    public String resource(Resource resource) {
        return messages.get("beanstalk.resource." + kebab(resource));
    }

    /// `4분 12초`, `4 min 12 s`.
    public String duration(Duration time) {
        return amounts.duration(time);
    }

    /// A constant as a key writes it: `traffic-splitting`.
    public static String kebab(Enum<?> constant) {
        return low(constant.name());
    }

    private static String low(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Object[] values(Map<String, String> values) {
        return VALUES.stream().map(name -> value(name, values)).toArray();
    }

    private Object value(String name, Map<String, String> values) {
        String value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            return "";
        }
        String constants = CONSTANTS.get(name);
        if (constants != null) {
            return messages.get(constants + low(value));
        }
        if (name.equals("cause")) {
            Map<String, String> others = new TreeMap<>(values);
            others.remove(name);
            return messages.get("beanstalk.cause." + low(value), values(others));
        }
        return NUMBER.matcher(value).matches() ? Long.valueOf(value) : value;
    }
}
