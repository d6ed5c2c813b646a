package naru.stage.cluster.picture;

import java.util.Optional;
import naru.simulation.kubelet.Machine;

/// What is really the matter with a machine, which the API server cannot know.
public enum Truth {
    UP("up"),
    BOOTING("booting"),
    CUT_OFF("cut-off"),
    POWERED_OFF("powered-off");

    private final String id;

    Truth(String id) {
        this.id = id;
    }

    public String key() {
        return "node.truth." + id;
    }

    static Truth of(Optional<Machine> machine) {
        if (machine.isEmpty() || !machine.get().powered()) {
            return POWERED_OFF;
        }
        if (!machine.get().booted()) {
            return BOOTING;
        }
        return machine.get().networked() ? UP : CUT_OFF;
    }
}
