package naru.simulation.era;

/// What the memory of one server is used for.
///
/// @param systemMib its own system, hypervisor and runtime, and of each guest all that is not its program's: a guest's
///     memory is set aside for it as a whole
/// @param heldMib by programs
record Tally(long systemMib, long heldMib) {

    static Tally of(Turn turn, Server server) {
        Tally tally = new Tally(Footprint.serverMemory(server.stack(), turn.figures()), 0);
        for (Instance each : turn.instances()) {
            if (each.server() == server.number() && each.phase() != Phase.LOST) {
                tally = tally.plus(
                        turn,
                        each.application(),
                        each.wrapping(),
                        each.phase(),
                        each.vitals().memoryMib());
            }
            if (each.successor().isPresent() && each.successor().get().server() == server.number()) {
                Successor to = each.successor().get();
                tally = tally.plus(
                        turn, each.application(), to.wrapping(), to.phase(), to.memoryMib(each.application()));
            }
        }
        return tally;
    }

    private Tally plus(Turn turn, Application application, Era wrapping, Phase phase, long held) {
        boolean isGuest = wrapping == Era.VIRTUAL && phase != Phase.COPYING;
        long set = isGuest ? Footprint.guestMemory(application, turn.figures()) : 0;
        long room = Math.max(held, application.memoryMib());
        return new Tally(systemMib + Math.max(0, set - room), heldMib + held);
    }
}
