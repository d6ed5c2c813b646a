package naru.content.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import naru.manifest.tree.Cursor;
import naru.simulation.era.Application;
import naru.simulation.era.Depth;
import naru.simulation.era.Era;
import naru.simulation.era.EraCommand;

/// What is done to the world of the eras, as `{do: go-wild, app: shop}`: each verb with its own fields.
final class EraCommandReader {

    private static final Map<String, Function<Cursor, EraCommand>> VERBS = verbs();
    private static final Map<String, Application> APPLICATIONS = applications();
    private static final Map<String, Era> ERAS =
            new TreeMap<>(Map.of("physical", Era.PHYSICAL, "virtual", Era.VIRTUAL, "container", Era.CONTAINER));
    private static final Map<String, Depth> DEPTHS = new TreeMap<>(
            Map.of("application", Depth.APPLICATION, "kernel", Depth.KERNEL, "hypervisor", Depth.HYPERVISOR));
    private static final int MOST_SERVERS = 99;
    private static final int MOST_TRAFFIC = 1000;

    private EraCommandReader() {}

    /// @param action with its `do`, and maybe an `at` that is read elsewhere
    static EraCommand read(Cursor action) {
        return action.need("do").choice(VERBS).apply(action);
    }

    private static Map<String, Function<Cursor, EraCommand>> verbs() {
        Map<String, Function<Cursor, EraCommand>> verbs = new TreeMap<>();
        verbs.put("install", toOne(EraCommand.Install::new));
        verbs.put("go-wild", toOne(EraCommand.GoWild::new));
        verbs.put("leak", toOne(EraCommand.Leak::new));
        verbs.put("calm", toOne(EraCommand.Calm::new));
        verbs.put("update", toOne(EraCommand.Update::new));
        verbs.put("add-copy", toOne(EraCommand.AddCopy::new));
        verbs.put("break-in", action -> {
            Fields.only(action, "at", "do", "app", "hole");
            return new EraCommand.BreakIn(
                    application(action), action.need("hole").choice(DEPTHS));
        });
        verbs.put("set-traffic", action -> {
            Fields.only(action, "at", "do", "app", "percent");
            return new EraCommand.SetTraffic(
                    application(action), (int) action.need("percent").whole(0, MOST_TRAFFIC));
        });
        verbs.put("stop-server", action -> {
            Fields.only(action, "at", "do", "server");
            return new EraCommand.StopServer((int) action.need("server").whole(1, MOST_SERVERS));
        });
        verbs.put("set-limits", action -> {
            Fields.only(action, "at", "do", "on");
            return new EraCommand.SetLimits(action.need("on").isTrue());
        });
        verbs.put("dedicate", action -> {
            Fields.only(action, "at", "do");
            return new EraCommand.Dedicate();
        });
        verbs.put("adopt", action -> {
            Fields.only(action, "at", "do", "era");
            return new EraCommand.Adopt(action.need("era").choice(ERAS));
        });
        return verbs;
    }

    private static Function<Cursor, EraCommand> toOne(Function<String, EraCommand> command) {
        return action -> {
            Fields.only(action, "at", "do", "app");
            return command.apply(application(action));
        };
    }

    private static String application(Cursor action) {
        return action.need("app").choice(APPLICATIONS).name();
    }

    private static Map<String, Application> applications() {
        Map<String, Application> applications = new TreeMap<>();
        Application.all().forEach(each -> applications.put(each.name(), each));
        return applications;
    }
}
