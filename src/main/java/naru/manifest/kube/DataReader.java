package naru.manifest.kube;

import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Secret;

/// ConfigMaps and Secrets. Source of the rules: `pkg/apis/core/validation/validation.go`, `ValidateConfigMap` and
/// `ValidateSecret`.
public final class DataReader {

    private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");

    private DataReader() {}

    static ConfigMap configMap(Cursor object, Subject subject) {
        object.find("binaryData")
                .filter(data -> !data.isEmpty())
                .ifPresent(data -> subject.notice(data, NoticeKind.FIELD_LEFT_OUT, "binaryData"));
        return new ConfigMap(MetaReader.namespaced(object), data(object, "data"), object.flag("immutable", false));
    }

    /// `data` in base64, and over it `stringData` as it is.
    static Secret secret(Cursor object) {
        SortedMap<String, String> data = new TreeMap<>();
        int bytes = 0;
        for (var entry : data(object, "data").entrySet()) {
            data.put(entry.getKey(), entry.getValue().replaceAll("\\s", ""));
            bytes += decoded(object.need("data").need(entry.getKey())).length;
        }
        data.putAll(Secret.encoded(data(object, "stringData")));
        if (bytes > Secret.MAX_BYTES) {
            throw object.need("data").fault(ProblemKind.DATA_TOO_LARGE, Secret.MAX_BYTES >> 10);
        }
        return new Secret(
                MetaReader.namespaced(object),
                object.text("type", Secret.OPAQUE),
                data,
                object.flag("immutable", false));
    }

    private static byte[] decoded(Cursor value) {
        try {
            return Base64.getDecoder().decode(value.text().replaceAll("\\s", ""));
        } catch (IllegalArgumentException noBase64) {
            throw value.fault(ProblemKind.NOT_BASE64);
        }
    }

    private static SortedMap<String, String> data(Cursor object, String key) {
        return object.find(key).map(DataReader::entries).orElseGet(TreeMap::new);
    }

    /// Texts by names that data may have.
    public static SortedMap<String, String> entries(Cursor map) {
        SortedMap<String, String> data = new TreeMap<>();
        map.entries().forEach((name, value) -> {
            if (!KEY.matcher(name).matches() || name.equals(".") || name.startsWith("..")) {
                throw value.fault(ProblemKind.DATA_KEY_MALFORMED, name);
            }
            data.put(name, value.text());
        });
        return data;
    }
}
