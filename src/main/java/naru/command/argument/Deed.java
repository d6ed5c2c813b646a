package naru.command.argument;

import java.util.Arrays;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.api.Probe;

/// What can be done to the simulated cluster from the command line, each by an option of its own, at a moment.
public enum Deed {
    KILL_NODE("--kill-node", Target.NODE),
    RESTORE_NODE("--restore-node", Target.NODE),
    CUT_NETWORK("--cut-network", Target.NODE),
    CORDON("--cordon", Target.NODE),
    UNCORDON("--uncordon", Target.NODE),
    DRAIN("--drain", Target.NODE),
    REMOVE_NODE("--remove-node", Target.NODE),
    CRASH("--crash", Target.POD),
    LEAK("--leak", Target.POD, "BYTES"),
    FAIL_LIVENESS("--fail-liveness", Target.POD),
    FAIL_READINESS("--fail-readiness", Target.POD),
    HEAL("--heal", Target.POD),
    DELETE_POD("--delete-pod", Target.POD),
    BIND("--bind", Target.POD, "NODE"),
    SCALE("--scale", Target.WORKLOAD, "REPLICAS");

    /// What a deed is done to.
    enum Target {
        NODE,
        POD,
        WORKLOAD
    }

    private final String option;
    private final Target target;
    private final String value;

    Deed(String option, Target target) {
        this(option, target, "");
    }

    /// @param value the name of what stands behind `=`; empty: nothing does
    Deed(String option, Target target, String value) {
        this.option = option;
        this.target = target;
        this.value = value;
    }

    public static Optional<Deed> of(String option) {
        return Arrays.stream(values())
                .filter(deed -> deed.option.equals(option))
                .findFirst();
    }

    public String option() {
        return option;
    }

    /// How it is written: `POD=NODE@TIME`.
    public String form() {
        return target + (value.isEmpty() ? "" : "=" + value) + "@TIME";
    }

    boolean hasValue() {
        return !value.isEmpty();
    }

    /// The command, with what is meant looked up among what there is now.
    Command command(TimedDeed typed, Lookup lookup) {
        return switch (this) {
            case KILL_NODE -> new Command.StopNode(lookup.node(typed.target()));
            case RESTORE_NODE -> new Command.RestoreNode(lookup.node(typed.target()));
            case CUT_NETWORK -> new Command.CutNetwork(lookup.node(typed.target()));
            case CORDON -> new Command.Cordon(lookup.node(typed.target()), true);
            case UNCORDON -> new Command.Cordon(lookup.node(typed.target()), false);
            case DRAIN -> new Command.Drain(lookup.node(typed.target()));
            case REMOVE_NODE -> new Command.RemoveNode(lookup.node(typed.target()));
            case CRASH -> {
                Lookup.Found found = lookup.container(typed.target());
                yield new Command.CrashContainer(found.pod(), found.container());
            }
            case LEAK -> {
                Lookup.Found found = lookup.container(typed.target());
                yield new Command.LeakMemory(found.pod(), found.container(), typed.bytes());
            }
            case FAIL_LIVENESS -> failing(lookup.container(typed.target()), Probe.Type.LIVENESS);
            case FAIL_READINESS -> failing(lookup.container(typed.target()), Probe.Type.READINESS);
            case HEAL -> new Command.Heal(lookup.container(typed.target()).pod());
            case DELETE_POD ->
                new Command.Delete(lookup.container(typed.target()).pod());
            case BIND -> new Command.Bind(lookup.container(typed.target()).pod(), lookup.node(typed.value()));
            case SCALE -> new Command.Scale(lookup.workload(typed.target()), typed.count());
        };
    }

    private static Command failing(Lookup.Found found, Probe.Type probe) {
        return new Command.FailProbe(found.pod(), found.container(), probe);
    }
}
