package naru.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import naru.command.argument.SentenceException;
import naru.manifest.NodeSpecs;
import naru.manifest.Notice;
import naru.manifest.Problem;
import naru.manifest.Reading;
import naru.manifest.kube.Cluster;
import naru.manifest.kube.Manifests;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.stage.text.Messages;

/// The cluster that a command is about: the nodes of `--nodes` and everything in the files.
///
/// @param objects nodes first
record Input(List<KubeObject> objects, List<Notice> notices) {

    /// Where nobody says what nodes there are.
    private static final String DEFAULT_NODES = "3x2cpu4Gi";

    Input {
        objects = List.copyOf(objects);
        notices = List.copyOf(notices);
    }

    /// Reads the files named on the command line. The nodes of `--nodes` come in addition to those of a cluster
    /// that is read.
    ///
    /// @throws SentenceException at the first thing that cannot be read
    static Input read(Arguments arguments, Context context) {
        List<Node> named = arguments.value("--nodes").map(Input::nodes).orElse(List.of());
        Input input = read(named, arguments.parameters(), context);
        boolean nowhere = input.objects.stream().noneMatch(Node.class::isInstance);
        // Once more, because what a file means can depend on the nodes: a DaemonSet has a pod on each.
        return nowhere ? read(nodes(DEFAULT_NODES), arguments.parameters(), context) : input;
    }

    private static Input read(List<Node> named, List<String> files, Context context) {
        List<Node> nodes = new ArrayList<>(named);
        List<KubeObject> others = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Set<ObjectKey> keys = new HashSet<>();
        named.forEach(node -> keys.add(node.key()));
        for (String file : files) {
            Reading.Read<Cluster> read =
                    value(Manifests.read(context.surroundings().resolve(file), List.copyOf(nodes)));
            notices.addAll(read.notices());
            for (KubeObject object : read.value().objects()) {
                if (!keys.add(object.key())) {
                    throw new SentenceException(
                            "command.problem.twice", file, object.key().toString());
                }
                if (object instanceof Node node) {
                    nodes.add(node);
                } else {
                    others.add(object);
                }
            }
        }
        List<KubeObject> objects = new ArrayList<>(nodes);
        objects.addAll(others);
        return new Input(objects, notices);
    }

    private static List<Node> nodes(String typed) {
        return value(NodeSpecs.parse("--nodes", typed)).value();
    }

    /// What was read, or the sentence that says why not.
    static <T> Reading.Read<T> value(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read;
            case Reading.Failed<T>(Problem problem) ->
                throw new SentenceException(messages -> words(problem, messages));
        };
    }

    static String words(Problem problem, Messages messages) {
        return messages.get(
                "input.said",
                messages.get(problem.place().key(), problem.place().arguments().toArray()),
                messages.get(problem.key(), problem.arguments().toArray()));
    }
}
