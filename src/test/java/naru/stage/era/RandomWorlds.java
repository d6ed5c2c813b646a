package naru.stage.era;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import naru.simulation.era.Application;
import naru.simulation.era.Era;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;

/// Worlds that nobody would think of.
public final class RandomWorlds {

    private static final int MOST_ON_A_SERVER = 5;

    private final Random random;

    public RandomWorlds(long seed) {
        random = new Random(seed);
    }

    /// @param beside whether there are three sites
    public EraWorld next(boolean beside) {
        return Scenes.world(
                beside
                        ? Stream.of(Era.values())
                                .map(era -> site(era, 1 + random.nextInt(3)))
                                .toArray(Site[]::new)
                        : new Site[] {site(any(Era.values()), 1 + random.nextInt(4))});
    }

    private Site site(Era era, int count) {
        List<Server> servers = new ArrayList<>();
        List<Made> instances = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            boolean swaps = random.nextInt(4) == 0;
            Server.State state = number == 1 ? Server.State.ON : any(Server.State.values());
            servers.add(Made.server(number, any(Era.values()), state, swaps ? 700 : 0, random.nextInt(4) == 0));
            boolean holds = state == Server.State.ON || state == Server.State.DEAD;
            for (int i = random.nextInt(MOST_ON_A_SERVER); holds && i > 0; i--) {
                instances.add(instance(
                        instances.size(), number, servers.get(number - 1).stack()));
            }
        }
        return Scenes.site(era, servers, instances.toArray(Made[]::new));
    }

    private Made instance(int place, int server, Era wrapping) {
        Application application =
                Application.all().get(place % Application.all().size());
        int copy = place / Application.all().size() + 1;
        Made made = Scenes.app(application, server, wrapping)
                .name(application.name() + (copy == 1 ? "" : "-" + copy))
                .cpu(random.nextInt(2500), random.nextInt(12_000), random.nextInt(900))
                .memory(random.nextInt(15_000))
                .intrusion(any(Intrusion.values()));
        if (random.nextInt(3) == 0) {
            made.wild();
        }
        if (random.nextInt(3) == 0) {
            made.leaking();
        }
        if (random.nextInt(3) == 0) {
            made.phase(any(Phase.values()), random.nextInt(4000));
        }
        return made;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
