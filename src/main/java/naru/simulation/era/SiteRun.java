package naru.simulation.era;

import java.util.ArrayList;
import java.util.List;

/// A site, and what happened there while time ran.
record SiteRun(Site site, List<Happening> happenings) {

    /// Every tick after `from` up to `to`.
    ///
    /// The rules look at nothing but the site, and at times that are written down in it. So where a tick changed
    /// only what is counted, each will change the same by the same until one of those times has come, and is not
    /// played one by one: fourteen quiet days cost as much as a second.
    static SiteRun of(Site begin, Figures figures, long from, long to) {
        Site site = begin;
        List<Happening> happenings = new ArrayList<>();
        long tick = from;
        while (tick < to) {
            tick++;
            Turn turn = new Turn(site, figures, Grid.at(tick));
            Rules.play(turn);
            Site next = turn.done();
            happenings.addAll(turn.happenings());
            if (Steady.isSteady(site, next)) {
                long quiet = Math.min(to, Steady.nextDue(next, figures, tick) - 1) - tick;
                if (quiet > 0) {
                    next = Steady.goOn(site, next, quiet);
                    tick += quiet;
                }
            }
            site = next;
        }
        return new SiteRun(site, happenings);
    }
}
