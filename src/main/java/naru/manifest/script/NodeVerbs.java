package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import naru.manifest.kube.MetaReader;
import naru.manifest.kube.Names;
import naru.manifest.tree.Cursor;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.Taint;

/// What is done to nodes and their machines.
final class NodeVerbs {

    private NodeVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("add-node", NodeVerbs::add);
        verbs.put("remove-node", on(Command.RemoveNode::new));
        verbs.put("cordon", on(node -> new Command.Cordon(node, true)));
        verbs.put("uncordon", on(node -> new Command.Cordon(node, false)));
        verbs.put("drain", on(Command.Drain::new));
        verbs.put("taint", fields -> taint(fields, Command.AddTaint::new));
        verbs.put("untaint", fields -> taint(fields, Command.RemoveTaint::new));
        verbs.put("stop-node", on(Command.StopNode::new));
        verbs.put("cut-network", on(Command.CutNetwork::new));
        verbs.put("restore-node", on(Command.RestoreNode::new));
        return verbs;
    }

    private static Function<Fields, Action> on(Function<String, Command> command) {
        return fields -> {
            Function<Snapshot, String> node = Targets.node(fields);
            fields.namespace();
            return now -> command.apply(node.apply(now));
        };
    }

    private interface Tainting {
        Command of(String node, Taint taint);
    }

    private static Action taint(Fields fields, Tainting command) {
        Function<Snapshot, String> node = Targets.node(fields);
        Taint taint = Values.taint(fields.need("taint"));
        return now -> command.of(node.apply(now), taint);
    }

    /// `name`, `cpu`, `memory`, and if need be `labels` and `taints`.
    private static Action add(Fields fields) {
        Node plain = Node.of(
                Names.subdomain(fields.need("name")),
                Values.milli(fields.need("cpu")),
                Values.bytes(fields.need("memory")));
        Map<String, String> labels = new TreeMap<>(plain.meta().labels().entries());
        labels.putAll(MetaReader.labels(fields.cursor(), "labels").entries());
        fields.find("labels");
        List<Taint> taints = fields.find("taints").map(Cursor::items).orElse(List.of()).stream()
                .map(Values::taint)
                .toList();
        Node node = plain.withMeta(plain.meta().withLabels(Labels.of(labels))).withTaints(taints);
        return now -> new Command.AddNode(node);
    }
}
