package naru.command;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import naru.stage.text.Messages;

/// Which Naru this is, as the build stamped it on the module.
final class Version {

    private Version() {}

    static String text(Messages messages) {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .map(version -> messages.get("command.version", version))
                .orElseGet(() -> messages.get("command.version.unknown"));
    }
}
