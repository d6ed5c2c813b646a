package naru.stage.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.ObjectKey;
import org.junit.jupiter.api.Test;

class CarryTest {

    private static final Cargo POD = new Cargo(ObjectKey.pod("web-1"), "1", "");
    private static final Target NODE = new Target.OnNode("node-1");

    private final Carry<Cargo, Target> carry = new Carry<>();
    private final List<Carry.State<Cargo, Target>> seen = new ArrayList<>();

    CarryTest() {
        carry.state().addListener((property, was, is) -> seen.add(is));
    }

    @Test
    void whatIsDroppedOnATargetIsSeenOnce() {
        carry.pick(POD);
        carry.over(Optional.of(NODE));
        carry.over(Optional.of(NODE));
        carry.drop();
        assertThat(seen)
                .containsExactly(
                        new Carry.State.Carrying<>(POD, Optional.empty(), false),
                        new Carry.State.Carrying<>(POD, Optional.of(NODE), false),
                        new Carry.State.Dropped<>(POD, Optional.of(NODE)),
                        new Carry.State.Resting<>());
    }

    @Test
    void whatIsPutBackIsDroppedNowhere() {
        carry.pick(POD, new Target.Tray());
        assertThat(carry.isCarrying()).isTrue();
        carry.cancel();
        assertThat(seen).contains(new Carry.State.Dropped<>(POD, Optional.empty()));
        assertThat(carry.isCarrying()).isFalse();
    }

    @Test
    void withEmptyHandsNothingHappens() {
        carry.over(Optional.of(NODE));
        carry.drop();
        carry.cancel();
        assertThat(seen).isEmpty();
    }
}
