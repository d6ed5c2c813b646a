package naru.stage.cluster.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.simulation.api.ObjectKey;

/// Short names for things that may be gone by now, so that only their names are left to go by.
public final class Names {

    /// A Deployment's pod: the Deployment, the hash of the template, five letters of its own.
    private static final Pattern POD = Pattern.compile("(.+)-[a-z0-9]{6,10}-([a-z0-9]{5})");

    private static final Pattern REPLICA_SET = Pattern.compile("(.+)-[a-z0-9]{6,10}");

    private Names() {}

    public static String brief(ObjectKey key) {
        return switch (key.kind()) {
            case POD -> pod(key.name());
            case NODE -> node(key.name());
            case REPLICA_SET -> replicaSet(key.name());
            default -> key.name();
        };
    }

    /// `web-x2x4q` for `web-7d4b9c6f5-x2x4q`.
    public static String pod(String name) {
        Matcher matcher = POD.matcher(name);
        return matcher.matches() ? matcher.group(1) + "-" + matcher.group(2) : name;
    }

    /// Without the domain, which all nodes of a cluster share: `ip-10-0-12-11` for `ip-10-0-12-11.ec2.internal`.
    public static String node(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// `web` for `web-7d4b9c6f5`.
    static String replicaSet(String name) {
        Matcher matcher = REPLICA_SET.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
