package naru.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A fingerprint of everything in a world: SHA-256 over its canonical text.
final class StateHash {

    private StateHash() {}

    static String of(Checkpoint checkpoint) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text(checkpoint).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Decisions are left out: they repeat the cluster they were made in, and follow from the rest.
    private static String text(Checkpoint checkpoint) {
        return checkpoint.time()
                + "\n" + checkpoint.seed()
                + "\n" + checkpoint.queue()
                + "\n" + checkpoint.api()
                + "\n" + checkpoint.kubelets()
                + "\n" + checkpoint.controllers()
                + "\n" + checkpoint.traffic()
                + "\n" + checkpoint.security()
                + "\n" + checkpoint.scheduler().running()
                + checkpoint.scheduler().profile()
                + checkpoint.scheduler().queue()
                + checkpoint.scheduler().nextStart()
                + checkpoint.scheduler().nextCycle()
                + checkpoint
                        .provisioning()
                        .pool()
                        .map(pool -> "\n" + checkpoint.provisioning())
                        .orElse("");
    }
}
