package naru.stage.story;

import java.util.List;
import java.util.Locale;
import naru.simulation.era.Figure;

/// The figures that belong together on the panel that lists them.
enum FigureGroup {
    SERVER(
            Figure.SERVER_CORES,
            Figure.SERVER_MEMORY,
            Figure.SERVER_DISK,
            Figure.SERVER_MONTHLY_COST,
            Figure.SERVER_POWER_ON),
    SYSTEM(Figure.SYSTEM_MEMORY, Figure.SYSTEM_DISK, Figure.SYSTEM_BOOT, Figure.SYSTEM_INSTALL, Figure.SWAP),
    HYPERVISOR(
            Figure.HYPERVISOR_MEMORY,
            Figure.HYPERVISOR_DISK,
            Figure.HYPERVISOR_INSTALL,
            Figure.GUEST_CORES,
            Figure.GUEST_HEADROOM),
    CONTAINER(
            Figure.RUNTIME_MEMORY,
            Figure.RUNTIME_DISK,
            Figure.BASE_LAYER,
            Figure.LIBRARY_LAYER,
            Figure.CONTAINER_CREATE,
            Figure.CONTAINER_CORES,
            Figure.CONTAINER_MEMORY_LIMIT),
    TRANSFER(Figure.DISK_SPEED, Figure.NETWORK_SPEED),
    PEOPLE(Figure.SERVER_DELIVERY, Figure.SERVER_REPAIR, Figure.NOTICE, Figure.TIMEOUT),
    FAULTS(Figure.LEAK_SPEED, Figure.WILD_THREADS, Figure.RESTART_DELAY);

    private final List<Figure> figures;

    FigureGroup(Figure... figures) {
        this.figures = List.of(figures);
    }

    List<Figure> figures() {
        return figures;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
