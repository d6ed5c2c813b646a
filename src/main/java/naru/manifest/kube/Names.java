package naru.manifest.kube;

import java.util.regex.Pattern;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;

/// What names may look like. Source: `staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go`.
public final class Names {

    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern DNS_LABEL = Pattern.compile(LABEL);
    private static final Pattern DNS_SUBDOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final Pattern QUALIFIED_NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");

    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SUBDOMAIN = 253;

    private Names() {}

    /// The name of an object.
    public static String subdomain(Cursor cursor) {
        String name = cursor.text();
        if (!isSubdomain(name)) {
            throw cursor.fault(ProblemKind.NAME_MALFORMED, name);
        }
        return name;
    }

    /// The name of a container or a namespace.
    static String label(Cursor cursor) {
        String name = cursor.text();
        if (name.length() > LONGEST_LABEL || !DNS_LABEL.matcher(name).matches()) {
            throw cursor.fault(ProblemKind.LABEL_NAME_MALFORMED, name);
        }
        return name;
    }

    static boolean isSubdomain(String name) {
        return name.length() <= LONGEST_SUBDOMAIN && DNS_SUBDOMAIN.matcher(name).matches();
    }

    /// The key of a label, an annotation or a taint: a name, with a domain before it or not.
    public static boolean isLabelKey(String key) {
        int slash = key.indexOf('/');
        return isQualifiedName(key.substring(slash + 1)) && (slash < 0 || isSubdomain(key.substring(0, slash)));
    }

    public static boolean isLabelValue(String value) {
        return value.isEmpty() || isQualifiedName(value);
    }

    private static boolean isQualifiedName(String name) {
        return name.length() <= LONGEST_LABEL && QUALIFIED_NAME.matcher(name).matches();
    }
}
