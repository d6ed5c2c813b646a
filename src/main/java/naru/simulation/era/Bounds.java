package naru.simulation.era;

import java.util.Optional;

/// What a program may take at most, by what it is wrapped in. On a server without walls: nothing bounds it.
///
/// Sources: a guest has the memory and the virtual CPUs it was given, and its own system uses part of them; a container
/// has what its cgroup allows (`memory.max`, `cpu.max`), and without limits what its server has.
final class Bounds {

    private Bounds() {}

    static Optional<Long> memory(Era wrapping, Application application, boolean limits, Figures figures) {
        return switch (wrapping) {
            case PHYSICAL -> Optional.empty();
            case VIRTUAL ->
                Optional.of(Footprint.guestMemory(application, figures) - figures.mib(Figure.SYSTEM_MEMORY));
            case CONTAINER ->
                limits
                        ? Optional.of((long)
                                Math.ceil(application.memoryMib() * figures.get(Figure.CONTAINER_MEMORY_LIMIT) / 100))
                        : Optional.empty();
        };
    }

    static Optional<Long> cpu(Era wrapping, boolean limits, Figures figures) {
        return switch (wrapping) {
            case PHYSICAL -> Optional.empty();
            case VIRTUAL -> Optional.of(figures.millicores(Figure.GUEST_CORES));
            case CONTAINER -> limits ? Optional.of(figures.millicores(Figure.CONTAINER_CORES)) : Optional.empty();
        };
    }

    /// An instance with the bounds that hold for it where it is.
    static Instance set(Instance instance, boolean limits, Figures figures) {
        return instance.with(it -> {
            it.memoryLimitMib = memory(it.wrapping, instance.application(), limits, figures);
            it.cpuLimitMillicores = cpu(it.wrapping, limits, figures);
        });
    }
}
