package naru.simulation.controlplane;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Secret;
import naru.simulation.kernel.Dice;

/// How an object lies on etcd's disk, for whoever has the disk or a backup of it.
///
/// In the clear, a Secret's values can be read as they are: etcd does not even hold them as base64. Encrypted, they are
/// real AES-CBC under a key that the API server keeps, drawn for the scenario. What Kubernetes writes before encryption
/// is protobuf; here its fields follow one another with a byte for their lengths.
///
/// Source: `staging/src/k8s.io/apiserver/pkg/storage/value/encrypt/aes`; the path from
/// https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/.
///
/// @param path the key in etcd
public record EtcdView(String path, boolean encrypted, byte[] bytes) {

    /// Provider, version and name of the key, as they stand before what is encrypted.
    public static final String PREFIX = "k8s:enc:aescbc:v1:key1:";

    private static final int BLOCK = 16;
    private static final int BYTES_IN_A_LINE = 16;

    public EtcdView {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /// @param encrypted how it was written
    public static EtcdView of(KubeObject object, boolean encrypted, Dice dice) {
        String resource = plural(object.kind().title().toLowerCase(Locale.ROOT));
        String namespace = object.meta().namespace();
        String path = "/registry/" + resource + (namespace.isEmpty() ? "" : "/" + namespace) + "/" + object.name();
        byte[] clear = clear(object);
        return new EtcdView(path, encrypted, encrypted ? encrypt(clear, path, object, dice) : clear);
    }

    private static String plural(String kind) {
        if (kind.endsWith("y")) {
            return kind.substring(0, kind.length() - 1) + "ies";
        }
        return kind + (kind.endsWith("s") ? "es" : "s");
    }

    private static byte[] clear(KubeObject object) {
        StringBuilder text = new StringBuilder("k8s\0");
        field(text, "v1");
        field(text, object.kind().title());
        field(text, object.name());
        field(text, object.meta().namespace());
        values(object).forEach((key, value) -> {
            field(text, key);
            field(text, value);
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void field(StringBuilder text, String value) {
        text.append((char) Math.min(value.length(), 0x7f)).append(value);
    }

    private static SortedMap<String, String> values(KubeObject object) {
        return switch (object) {
            case ConfigMap map -> map.data();
            case Secret secret -> {
                SortedMap<String, String> values = new TreeMap<>();
                secret.data().keySet().forEach(key -> values.put(key, secret.decoded(key)));
                yield values;
            }
            default -> new TreeMap<>();
        };
    }

    private static byte[] encrypt(byte[] clear, String path, KubeObject object, Dice dice) {
        byte[] key = draw(dice, 2 * BLOCK, "etcd-key", "key1");
        byte[] start = draw(dice, BLOCK, "etcd-iv", path + "@" + object.meta().resourceVersion());
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
            byte[] sealed = cipher.doFinal(clear);
            byte[] prefix = PREFIX.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(prefix.length + start.length + sealed.length)
                    .put(prefix)
                    .put(start)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] draw(Dice dice, int length, String purpose, String object) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int i = 0; bytes.hasRemaining(); i++) {
            bytes.putLong(dice.bits(purpose, object + "#" + i));
        }
        return bytes.array();
    }

    /// As text, with a dot for each byte that is no printable ASCII.
    public String text() {
        return text(0, bytes.length);
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char) bytes[i] : '.');
        }
        return text.toString();
    }

    /// As `etcdctl get PATH | hexdump -C` prints it.
    public String hexDump() {
        StringBuilder dump = new StringBuilder();
        for (int line = 0; line < bytes.length; line += BYTES_IN_A_LINE) {
            int end = Math.min(bytes.length, line + BYTES_IN_A_LINE);
            StringBuilder hex = new StringBuilder();
            for (int i = line; i < end; i++) {
                hex.append(i == line + BYTES_IN_A_LINE / 2 ? "  " : " ").append(String.format("%02x", bytes[i]));
            }
            dump.append(String.format("%08x %-49s  |%s|\n", line, hex, text(line, end)));
        }
        return dump.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EtcdView view
                && path.equals(view.path)
                && encrypted == view.encrypted
                && Arrays.equals(bytes, view.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " " + text();
    }
}
