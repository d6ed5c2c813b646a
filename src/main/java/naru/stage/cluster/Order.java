package naru.stage.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/// Brings the children of a parent into an order. Those that are in place already are not touched, so that they keep
/// the focus and the pointer.
final class Order {

    private Order() {}

    static void bring(List<Node> children, List<Node> order) {
        if (children.equals(order)) {
            return;
        }
        Set<Node> wanted = new HashSet<>(order);
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < order.size(); i++) {
            Node node = order.get(i);
            if (i < children.size() && children.get(i) == node) {
                continue;
            }
            boolean focused = node.isFocused();
            children.remove(node);
            children.add(i, node);
            if (focused) {
                node.requestFocus();
            }
        }
    }
}
