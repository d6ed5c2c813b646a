package naru.manifest.kube;

import java.util.List;
import java.util.Optional;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;

/// The environment of a container.
record EnvReader(Subject subject) {

    /// `env`; variables from where nothing is played (`resourceFieldRef`) are left out with a notice.
    List<EnvVar> variables(Cursor container) {
        return container.items("env").stream()
                .flatMap(item -> variable(item).stream())
                .toList();
    }

    private Optional<EnvVar> variable(Cursor item) {
        Cursor name = item.need("name");
        if (name.text().isEmpty() || name.text().contains("=")) {
            throw name.fault(ProblemKind.ENV_NAME_MALFORMED, name.text());
        }
        Optional<Cursor> from = item.find("valueFrom");
        if (from.isEmpty()) {
            return Optional.of(EnvVar.of(name.text(), item.text("value", "")));
        }
        Optional<EnvVar.Source> source = source(from.get());
        if (source.isEmpty()) {
            subject.notice(from.get(), NoticeKind.FIELD_LEFT_OUT, "env." + name.text());
        }
        return source.map(found -> new EnvVar(name.text(), found));
    }

    private static Optional<EnvVar.Source> source(Cursor from) {
        return from.find("configMapKeyRef")
                .<EnvVar.Source>map(ref -> new EnvVar.Source.ConfigMapKey(
                        ref.need("name").text(), ref.need("key").text(), ref.flag("optional", false)))
                .or(() -> from.find("secretKeyRef")
                        .map(ref -> new EnvVar.Source.SecretKey(
                                ref.need("name").text(), ref.need("key").text(), ref.flag("optional", false))))
                .or(() -> from.find("fieldRef")
                        .map(ref ->
                                new EnvVar.Source.Field(ref.need("fieldPath").text())));
    }

    /// `envFrom`.
    static List<EnvFrom> whole(Cursor container) {
        return container.items("envFrom").stream().map(EnvReader::from).toList();
    }

    private static EnvFrom from(Cursor item) {
        boolean map = item.find("configMapRef").isPresent();
        Cursor ref = map ? item.need("configMapRef") : item.need("secretRef");
        return new EnvFrom(
                map ? Kind.CONFIG_MAP : Kind.SECRET,
                ref.need("name").text(),
                item.text("prefix", ""),
                ref.flag("optional", false));
    }
}
