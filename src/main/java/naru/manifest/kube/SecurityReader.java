package naru.manifest.kube;

import java.util.Optional;
import naru.manifest.tree.Cursor;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.SecurityContext;

/// What pods and containers may do beyond or below the ordinary.
final class SecurityReader {

    private SecurityReader() {}

    static PodSecurity pod(Cursor spec) {
        Optional<Cursor> context = spec.find("securityContext");
        return new PodSecurity(
                spec.flag("hostNetwork", false),
                spec.flag("hostPID", false),
                context.map(cursor -> cursor.flag("runAsNonRoot", false)).orElse(false),
                context.flatMap(cursor -> cursor.find("seccompProfile"))
                        .map(profile -> !profile.text("type", "").equals("Unconfined"))
                        .orElse(false));
    }

    static SecurityContext container(Cursor container) {
        return container.find("securityContext").map(SecurityReader::context).orElse(SecurityContext.DEFAULT);
    }

    private static SecurityContext context(Cursor context) {
        return new SecurityContext(
                context.flag("privileged", false),
                context.flag("runAsNonRoot", false),
                context.flag("readOnlyRootFilesystem", false),
                context.flag("allowPrivilegeEscalation", true),
                context.find("capabilities")
                        .map(capabilities -> capabilities.items("drop").stream()
                                .anyMatch(name -> name.text().equals("ALL")))
                        .orElse(false));
    }
}
