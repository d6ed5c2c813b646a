package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import naru.simulation.era.EraCommand.AddCopy;
import naru.simulation.era.EraCommand.BreakIn;
import naru.simulation.era.EraCommand.GoWild;
import naru.simulation.era.EraCommand.Install;
import naru.simulation.era.EraCommand.Leak;
import naru.simulation.era.EraCommand.SetLimits;
import naru.simulation.era.Happening.What;
import naru.simulation.kernel.Dice;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who is hurt and who is reached is worked out here a second time, from the walls and the bounds alone, and must be
/// what happens in the run.
@Execution(ExecutionMode.CONCURRENT)
class IsolationTest {

    private static final double UNTIL_ALL_IS_QUIET = 400;
    private static final double LONG_ENOUGH = 60;
    private static final int LEAKED_IN_ONE_TICK = 150;

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    // How far an intruder gets

    @ParameterizedTest
    @MethodSource("seeds")
    void anIntruderGetsAsFarAsTheWallsLet(int seed) {
        Dice dice = new Dice(seed);
        EraRun run = settled(seed, new RandomEra(seed).figures());
        String entry = dice.oneOf(Application.all(), "entry", "").name();
        Depth depth = dice.oneOf(List.of(Depth.values()), "depth", "");
        EraWorld before = run.world();
        EraRun after = new EraRun(before);
        if (after.refuses(new BreakIn(entry, depth))) {
            return;
        }
        after.does(new BreakIn(entry, depth)).after(1);

        for (Site site : before.sites()) {
            Set<String> controlled = controlled(site, entry, depth);
            for (Instance each : after.site(site.era()).instances()) {
                if (each.isRunning()) {
                    assertThat(each.intrusion() == Intrusion.CONTROLLED)
                            .as("%s in %s, %s through %s", each.name(), site.era(), depth, entry)
                            .isEqualTo(controlled.contains(each.name()));
                }
            }
        }
    }

    /// A walk over what runs on what: down through a hole as deep as there is one, then up to all that stands
    /// there.
    private static Set<String> controlled(Site site, String entry, Depth depth) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        site.instances().stream()
                .filter(each -> each.application().name().equals(entry) && each.isRunning())
                .forEach(each -> open.add(each.name()));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (reached.add(at)) {
                for (Instance each : site.instances()) {
                    String system =
                            each.wrapping() == Era.VIRTUAL ? "guest of " + each.name() : "host " + each.server();
                    String host = "host " + each.server();
                    if (at.equals(each.name()) && depth != Depth.APPLICATION) {
                        open.add(system);
                    }
                    if (at.equals(system)) {
                        open.add(each.name());
                        if (depth == Depth.HYPERVISOR) {
                            open.add(host);
                        }
                    }
                    if (at.equals(host)) {
                        open.add(system);
                    }
                }
            }
        }
        return reached;
    }

    // Who is starved

    @ParameterizedTest
    @MethodSource("seeds")
    void aNeighbourIsStarvedOnlyIfNeitherBoundNorShareKeepsItsCpu(int seed) {
        EraRun run = settled(seed, new RandomEra(seed).figures());
        EraWorld before = run.world();
        Application wild = new Dice(seed).oneOf(Application.all().subList(0, 3), "wild", "");
        EraRun after = new EraRun(withoutHappenings(before))
                .does(new GoWild(wild.name()))
                .after(LONG_ENOUGH);

        for (Site site : before.sites()) {
            Set<String> hurt = after.subjects(site.era(), What.SLOW, What.FAILING);
            for (Instance each : site.instances()) {
                boolean isNeighbour = !each.application().equals(wild) && each.isRunning() && !each.wild();
                if (isNeighbour && each.health() == Health.WELL) {
                    long needed = each.vitals().wantedMillicores();
                    long left = left(site, each, wild, before.figures());
                    if (left >= 2 * needed) {
                        assertThat(hurt)
                                .as("%s has %s of %s", each, left, needed)
                                .doesNotContain(each.name());
                    } else if (left < needed * 9 / 10) {
                        assertThat(hurt)
                                .as("%s has %s of %s", each, left, needed)
                                .contains(each.name());
                    }
                }
            }
        }
    }

    /// What is there for it while the wild ones take all they may, found by trying: at the highest level to which
    /// the CPU can be poured out, everybody has their weight's worth of it or all they may take.
    private static long left(Site site, Instance instance, Application wild, Figures figures) {
        double cores = figures.get(Figure.SERVER_CORES) * 1000;
        double low = 0;
        double high = cores;
        for (int i = 0; i < 60; i++) {
            double level = (low + high) / 2;
            double poured = 0;
            for (Instance each : site.on(instance.server())) {
                boolean isHungry = each.application().equals(wild) || each.equals(instance);
                double most = isHungry ? most(each, cores) : each.vitals().wantedMillicores();
                poured += each.isRunning() ? Math.min(most, level * weight(each, wild, figures)) : 0;
            }
            if (poured > cores) {
                high = level;
            } else {
                low = level;
            }
        }
        return (long) Math.min(most(instance, cores), low * weight(instance, wild, figures));
    }

    private static double most(Instance instance, double cores) {
        return Math.min(cores, instance.cpuLimitMillicores().orElse(Long.MAX_VALUE));
    }

    private static double weight(Instance instance, Application wild, Figures figures) {
        boolean isWild = instance.application().equals(wild);
        return switch (instance.wrapping()) {
            case PHYSICAL -> 4 + (isWild ? figures.get(Figure.WILD_THREADS) : 0);
            case VIRTUAL -> 1;
            case CONTAINER -> instance.application().millicores() / 100.0;
        };
    }

    // Who is taken along by a leak

    @ParameterizedTest
    @MethodSource("seeds")
    void aLeakTouchesTheNeighboursOnlyIfItCanFillTheServer(int seed) {
        Figures figures = new RandomEra(seed)
                .figures()
                .with(Figure.LEAK_SPEED, 10 * LEAKED_IN_ONE_TICK)
                .with(Figure.SERVER_MEMORY, 16)
                .with(Figure.SERVER_CORES, 2)
                .with(Figure.SWAP, 4)
                .with(Figure.RESTART_DELAY, 60);
        EraRun run = new EraRun(EraStart.sideBySide(figures));
        if (new Dice(seed).below(2, "limits", "") == 0) {
            run.does(new SetLimits(false));
        }
        EraWorld before = run.after(UNTIL_ALL_IS_QUIET).world();
        EraRun with =
                new EraRun(withoutHappenings(before)).does(new Leak("shop")).after(LONG_ENOUGH);

        for (Site site : before.sites()) {
            for (String name : List.of("billing", "mail")) {
                Instance neighbour = site.instance(name).orElseThrow();
                Instance shop = site.instance("shop").orElseThrow();
                boolean together = neighbour.server() == shop.server()
                        && shop.isRunning()
                        && neighbour.isRunning()
                        && neighbour.health() == Health.WELL;
                long memory = figures.mib(Figure.SERVER_MEMORY);
                if (together && most(site, shop, figures) > memory + 2 * LEAKED_IN_ONE_TICK) {
                    assertThat(with.subjects(site.era(), What.SLOW, What.FAILING))
                            .contains(name);
                } else if (together && most(site, shop, figures) <= memory) {
                    assertThat(with.subjects(site.era(), What.SLOW, What.FAILING))
                            .doesNotContain(name);
                }
            }
        }
    }

    /// What all on its server together can come to hold, if it takes all that it may.
    private static long most(Site site, Instance leaking, Figures figures) {
        if (leaking.memoryLimitMib().isEmpty()) {
            return Long.MAX_VALUE;
        }
        List<Instance> there = site.on(leaking.server());
        long system = figures.mib(Figure.SYSTEM_MEMORY);
        long ofServer = site.era() == Era.VIRTUAL
                ? figures.mib(Figure.HYPERVISOR_MEMORY) + there.size() * system
                : system + figures.mib(Figure.RUNTIME_MEMORY);
        long others = there.stream()
                .filter(each -> !each.equals(leaking))
                .mapToLong(each -> each.vitals().memoryMib())
                .sum();
        return ofServer + others + leaking.memoryLimitMib().get();
    }

    /// Three sites with whatever else there is room for at once, all at rest.
    private static EraRun settled(int seed, Figures figures) {
        Dice dice = new Dice(seed);
        EraRun run = new EraRun(EraStart.sideBySide(figures));
        for (EraCommand each : List.of(
                new SetLimits(dice.below(2, "limits", "") == 0),
                dice.below(2, "more", "") == 0 ? new Install("reports") : new AddCopy("mail"))) {
            if (!run.refuses(each)) {
                run.does(each);
            }
        }
        return run.after(UNTIL_ALL_IS_QUIET);
    }

    private static EraWorld withoutHappenings(EraWorld world) {
        return new EraWorld(world.time(), world.figures(), world.sites(), List.of());
    }
}
