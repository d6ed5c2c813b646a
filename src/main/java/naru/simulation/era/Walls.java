package naru.simulation.era;

/// What lies between two instances, and therefore how far anything gets from one to the other.
///
/// Programs on one system share its files, its libraries, its ports and its list of processes. A container has those to
/// itself (mount, network and process namespaces), but runs on the kernel of its server. A guest has a kernel to
/// itself, and shares the hypervisor only. Different servers share nothing.
final class Walls {

    private Walls() {}

    static boolean shareFiles(Instance one, Instance other) {
        return shareServer(one, other) && one.wrapping() == Era.PHYSICAL && other.wrapping() == Era.PHYSICAL;
    }

    static boolean shareKernel(Instance one, Instance other) {
        return shareServer(one, other) && runsOnKernelOfServer(one) && runsOnKernelOfServer(other);
    }

    static boolean runsOnKernelOfServer(Instance instance) {
        return instance.wrapping() != Era.VIRTUAL;
    }

    /// Whether what holds it can be taken elsewhere: everything it needs is in its guest, or in its image.
    static boolean canBeMoved(Instance instance) {
        return instance.wrapping() != Era.PHYSICAL;
    }

    private static boolean shareServer(Instance one, Instance other) {
        return one.server() == other.server() && !one.name().equals(other.name());
    }
}
