package naru.stage.cluster.layout;

/// What one thing does between two pictures. A thing that moves is the same thing before and after; a thing that is
/// replaced never moves: the old one leaves and the new one enters.
public sealed interface Move {

    /// Where it is after `elapsed` seconds.
    Pose at(double elapsed);

    /// How long it takes in all, in seconds.
    double seconds();

    record Rest(Box box) implements Move {
        @Override
        public Pose at(double elapsed) {
            return Pose.still(box);
        }

        @Override
        public double seconds() {
            return 0;
        }
    }

    /// Within its place: others came or went.
    record Shift(Pose from, Box to) implements Move {
        @Override
        public Pose at(double elapsed) {
            double part = Tempo.STEADY.progress(elapsed);
            return new Pose(
                    from.box().towards(to, part),
                    from.opacity() + (1 - from.opacity()) * part,
                    from.lift() * (1 - part));
        }

        @Override
        public double seconds() {
            return Tempo.STEADY.seconds();
        }
    }

    /// From one place to another, lifted above the rest.
    record Travel(Pose from, Box to) implements Move {
        @Override
        public Pose at(double elapsed) {
            double part = Tempo.JOURNEY.progress(elapsed);
            double hop = Math.sin(Math.PI * part);
            Box box = from.box().towards(to, part).moved(0, -18 * hop);
            double seen = from.opacity() + (1 - from.opacity()) * Tempo.STEADY.progress(elapsed);
            return new Pose(part == 1 ? to : box, seen, part == 1 ? 0 : Math.max(hop, 0.01));
        }

        @Override
        public double seconds() {
            return Tempo.JOURNEY.seconds();
        }
    }

    record Enter(Box box) implements Move {
        @Override
        public Pose at(double elapsed) {
            double part = Tempo.STEADY.progress(elapsed);
            return new Pose(box.moved(0, 10 * (1 - part)), part, 0);
        }

        @Override
        public double seconds() {
            return Tempo.STEADY.seconds();
        }
    }

    /// Afterwards it is not there any more.
    record Leave(Pose from) implements Move {
        @Override
        public Pose at(double elapsed) {
            double part = Tempo.STEADY.progress(elapsed);
            return new Pose(from.box().inset(4 * part), from.opacity() * (1 - part), 0);
        }

        @Override
        public double seconds() {
            return Tempo.STEADY.seconds();
        }
    }
}
