package naru.command;

import java.util.List;
import java.util.stream.Stream;
import naru.command.argument.SentenceException;
import naru.command.argument.Suggestion;
import naru.manifest.script.Templates;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;

/// The pod that `--pod` means: one that there is, or the one that a workload of that name would make.
///
/// @param isTemplate whether it stands for the pods a workload makes
record PodAsked(Pod pod, boolean isTemplate) {

    /// @param name `NAME`, or `NAMESPACE/NAME` where the name alone could mean several
    static PodAsked find(String name, List<KubeObject> objects) {
        List<PodAsked> pods = named(name, objects, Pod.class)
                .map(pod -> new PodAsked(pod, false))
                .toList();
        List<PodAsked> made = named(name, objects, KubeObject.class)
                .flatMap(owner -> Templates.of(owner).map(template -> made(owner, template)).stream())
                .toList();
        List<PodAsked> found = pods.isEmpty() ? made : pods;
        if (found.size() > 1) {
            throw new SentenceException(
                    "command.problem.pod-ambiguous", name, path(found.get(0).pod), path(found.get(1).pod));
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(name, objects));
    }

    private static SentenceException unknown(String name, List<KubeObject> objects) {
        List<String> names = objects.stream()
                .filter(object -> object instanceof Pod || Templates.of(object).isPresent())
                .map(name.contains("/") ? PodAsked::path : KubeObject::name)
                .distinct()
                .toList();
        return Suggestion.closest(name, names)
                .map(other -> new SentenceException("command.problem.pod-unknown.suggest", name, other))
                .orElseGet(() -> new SentenceException("command.problem.pod-unknown", name));
    }

    private static <T extends KubeObject> Stream<T> named(String name, List<KubeObject> objects, Class<T> type) {
        return objects.stream()
                .filter(object -> object.name().equals(name) || path(object).equals(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static PodAsked made(KubeObject owner, PodTemplate template) {
        ObjectMeta meta = ObjectMeta.of(owner.meta().namespace(), owner.name(), template.labels());
        return new PodAsked(new Pod(meta, template.spec(), PodStatus.NEW), true);
    }

    private static String path(KubeObject object) {
        ObjectKey key = object.key();
        return key.namespace() + "/" + key.name();
    }
}
