package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// What comes of asking an instance just now.
enum Reply {
    /// Its program answers, well or not.
    ANSWER,

    /// No program runs behind the proxy of the instance, which says so at once (502).
    REFUSAL,

    /// The connection is taken, and nobody ever answers.
    SILENCE,

    /// There is no machine that would take the connection.
    NOBODY;

    static Reply of(Instance instance, Conduct conduct, SimTime now) {
        if (instance.has(Fault.HARDWARE) || instance.lifecycle() == Instance.Lifecycle.TERMINATED) {
            return NOBODY;
        }
        boolean up = instance.installed()
                .filter(found -> !found.answers().isAfter(now))
                .isPresent();
        if (!up || conduct == Conduct.CRASHES || conduct == Conduct.FAILS_TO_INSTALL) {
            return REFUSAL;
        }
        return instance.has(Fault.HUNG) ? SILENCE : ANSWER;
    }
}
