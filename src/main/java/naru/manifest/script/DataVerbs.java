package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import naru.manifest.ProblemKind;
import naru.manifest.kube.DataReader;
import naru.manifest.tree.Cursor;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.kubelet.ImageConduct;

/// Settings, secrets, what is written to volumes, and what images hold.
final class DataVerbs {

    private static final List<Kind> WITH_DATA = List.of(Kind.CONFIG_MAP, Kind.SECRET);

    private DataVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("set-data", DataVerbs::setData);
        verbs.put("encrypt-secrets", DataVerbs::encryptSecrets);
        verbs.put("write-to-volume", DataVerbs::writeToVolume);
        verbs.put("describe-image", DataVerbs::describeImage);
        return verbs;
    }

    private static Action setData(Fields fields) {
        Function<Snapshot, ObjectKey> target = Targets.object(fields, WITH_DATA);
        Cursor set = fields.need("set");
        SortedMap<String, String> data = DataReader.entries(set);
        if (data.isEmpty()) {
            throw set.fault(ProblemKind.LIST_EMPTY);
        }
        return now -> new Command.SetData(target.apply(now), data);
    }

    private static Action encryptSecrets(Fields fields) {
        boolean on = fields.findOn().map(Cursor::isTrue).orElse(true);
        return now -> new Command.EncryptSecrets(on);
    }

    private static Action writeToVolume(Fields fields) {
        Function<Snapshot, ObjectKey> pod = Targets.pod(fields);
        String volume = fields.text("volume");
        String line = fields.text("line");
        return now -> new Command.WriteToVolume(pod.apply(now), volume, line);
    }

    private static Action describeImage(Fields fields) {
        String image = Values.image(fields.need("image"));
        ImageConduct conduct = fields.need("conduct").choice(Values.names(ImageConduct.class));
        return now -> new Command.DescribeImage(image, conduct);
    }
}
