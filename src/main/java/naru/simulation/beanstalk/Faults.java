package naru.simulation.beanstalk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What goes wrong with an instance, and what mends it.
final class Faults {

    private Faults() {}

    /// @return false: there is no such instance, or it already has the fault
    static boolean happen(Draft draft, String id, Fault fault) {
        Optional<Instance> found = draft.find(id).filter(Instance::exists);
        if (found.isEmpty() || found.get().has(fault)) {
            return false;
        }
        draft.change(id, it -> it.faults.add(fault));
        if (fault == Fault.HARDWARE) {
            goes(draft, found.get());
        }
        TreeMap<String, String> values = new TreeMap<>();
        values.put("instance", id);
        values.put("fault", fault.name());
        draft.done(Happening.What.FAULT, values);
        return true;
    }

    /// With the machine goes everything on it; what was being done on it never ends.
    private static void goes(Draft draft, Instance instance) {
        draft.tally = draft.tally.plus(Tally.lost(instance.inFlight().count()));
        draft.change(instance.id(), it -> {
            it.inFlight = InFlight.NONE;
            it.memoryMib = 0;
        });
    }

    /// @return false: nothing that could be mended is wrong with it
    static boolean heal(Draft draft, String id) {
        Set<Fault> mended = EnumSet.complementOf(EnumSet.of(Fault.HARDWARE));
        boolean any = draft.find(id)
                .filter(Instance::exists)
                .filter(each -> each.faults().stream().anyMatch(mended::contains))
                .isPresent();
        if (any) {
            draft.change(id, it -> it.faults.removeAll(mended));
            TreeMap<String, String> values = new TreeMap<>();
            values.put("instance", id);
            draft.done(Happening.What.HEALED, values);
        }
        return any;
    }
}
