package naru.simulation.scheduling;

/// Where the parts of the scheduler read and write its one state.
final class Notebook {

    private SchedulerState state;

    Notebook(SchedulerState initial) {
        this.state = initial;
    }

    SchedulerState state() {
        return state;
    }

    void write(SchedulerState next) {
        state = next;
    }
}
