package naru.simulation.kubelet;

import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// A machine with a kubelet on it, as it really is.
///
/// @param boot counts its starts, so that an event meant for an earlier life is recognised
/// @param booted false while it starts up: it has power, but its kubelet does not answer yet
/// @param pods by uid
/// @param images what has been pulled, by image reference
/// @param pullingUntil when the last of the pulls in line is done: the kubelet pulls one image at a time
/// @param pressed when it was last short of memory; empty if it has not been for a while
public record Machine(
        String node,
        int boot,
        boolean powered,
        boolean booted,
        boolean networked,
        Tree<String, LocalPod> pods,
        Tree<String, Boolean> images,
        SimTime pullingUntil,
        Optional<SimTime> pressed) {

    public static Machine running(String node) {
        return new Machine(node, 0, true, true, true, Tree.empty(), Tree.empty(), SimTime.ZERO, Optional.empty());
    }

    public boolean isUp() {
        return powered && booted;
    }

    /// Whether the control plane hears from it.
    public boolean isHeard() {
        return isUp() && networked;
    }

    public Machine withPods(Tree<String, LocalPod> next) {
        return new Machine(node, boot, powered, booted, networked, next, images, pullingUntil, pressed);
    }

    public Machine withPod(LocalPod pod) {
        return withPods(pods.with(pod.uid(), pod));
    }

    public Machine withImage(String image) {
        return new Machine(
                node, boot, powered, booted, networked, pods, images.with(image, Boolean.TRUE), pullingUntil, pressed);
    }

    public Machine pullingUntil(SimTime until) {
        return new Machine(node, boot, powered, booted, networked, pods, images, until, pressed);
    }

    public Machine withNetwork(boolean on) {
        return new Machine(node, boot, powered, booted, on, pods, images, pullingUntil, pressed);
    }

    /// Everything that ran is gone; what was on its disk is still there.
    public Machine unplugged() {
        return new Machine(node, boot, false, false, networked, pods, images, SimTime.ZERO, Optional.empty());
    }

    public Machine switchedOn() {
        return new Machine(node, boot + 1, true, false, networked, pods, images, SimTime.ZERO, Optional.empty());
    }

    public Machine withBootDone() {
        return new Machine(node, boot, powered, true, networked, pods, images, pullingUntil, pressed);
    }

    Machine pressed(Optional<SimTime> at) {
        return new Machine(node, boot, powered, booted, networked, pods, images, pullingUntil, at);
    }
}
