package naru.simulation.era;

import java.util.List;
import naru.simulation.image.LayerStore;

/// What one server must have for a set of programs, in the manner of one era.
///
/// A guest is given memory for a whole system, for the program, and some headroom, because it is hard to change later;
/// programs on one system share what is free. The disk of a guest holds a system, the library and the program; images
/// share each layer that they have in common, and every program on one system shares its libraries.
///
/// @param cpuMillicores what the programs use on a usual day
public record Footprint(long memoryMib, long diskMib, long cpuMillicores) {

    public static Footprint of(Era era, List<Program> programs, Figures figures) {
        long memory = serverMemory(era, figures);
        long disk = serverDisk(era, figures);
        long cpu = 0;
        for (Program each : programs) {
            memory += memory(era, each.application(), figures);
            cpu += each.application().millicores();
        }
        return new Footprint(memory, disk + programDisk(era, programs, figures), cpu);
    }

    /// What a server can offer.
    public static Footprint ofServer(Figures figures) {
        return new Footprint(
                figures.mib(Figure.SERVER_MEMORY),
                figures.mib(Figure.SERVER_DISK),
                figures.millicores(Figure.SERVER_CORES));
    }

    public boolean fitsInto(Footprint other) {
        return memoryMib <= other.memoryMib && diskMib <= other.diskMib && cpuMillicores <= other.cpuMillicores;
    }

    /// What a server needs for itself before any program is on it.
    static long serverMemory(Era era, Figures figures) {
        return switch (era) {
            case PHYSICAL -> figures.mib(Figure.SYSTEM_MEMORY);
            case VIRTUAL -> figures.mib(Figure.HYPERVISOR_MEMORY);
            case CONTAINER -> figures.mib(Figure.SYSTEM_MEMORY) + figures.mib(Figure.RUNTIME_MEMORY);
        };
    }

    static long serverDisk(Era era, Figures figures) {
        return switch (era) {
            case PHYSICAL -> figures.mib(Figure.SYSTEM_DISK);
            case VIRTUAL -> figures.mib(Figure.HYPERVISOR_DISK);
            case CONTAINER -> figures.mib(Figure.SYSTEM_DISK) + figures.mib(Figure.RUNTIME_DISK);
        };
    }

    /// What one more program needs: a guest all of its own, or only itself.
    static long memory(Era era, Application application, Figures figures) {
        return era == Era.VIRTUAL ? guestMemory(application, figures) : application.memoryMib();
    }

    static long guestMemory(Application application, Figures figures) {
        long needed = figures.mib(Figure.SYSTEM_MEMORY) + application.memoryMib();
        return (long) Math.ceil(needed * (100 + figures.get(Figure.GUEST_HEADROOM)) / 100);
    }

    static long guestDisk(Application application, Figures figures) {
        return figures.mib(Figure.SYSTEM_DISK) + figures.mib(Figure.LIBRARY_LAYER) + application.diskMib();
    }

    private static long programDisk(Era era, List<Program> programs, Figures figures) {
        return switch (era) {
            case PHYSICAL -> sharedDisk(programs, figures);
            case VIRTUAL ->
                programs.stream()
                        .mapToLong(each -> guestDisk(each.application(), figures))
                        .sum();
            case CONTAINER -> layers(programs, figures).mib();
        };
    }

    private static long sharedDisk(List<Program> programs, Figures figures) {
        long libraries = programs.stream().mapToInt(Program::library).distinct().count();
        long own = programs.stream()
                .mapToLong(each -> each.application().diskMib())
                .sum();
        return libraries * figures.mib(Figure.LIBRARY_LAYER) + own;
    }

    static LayerStore layers(List<Program> programs, Figures figures) {
        LayerStore layers = LayerStore.EMPTY;
        for (Program each : programs) {
            layers = layers.with(each.image(figures));
        }
        return layers;
    }
}
