package naru.stage.beanstalk.cluster;

import java.util.List;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.stage.playback.Mark;

/// What the service was asked, on the line of time.
final class DeedMarks {

    private DeedMarks() {}

    static List<Mark> of(List<Deed> deeds) {
        return deeds.stream().map(DeedMarks::of).toList();
    }

    private static Mark of(Deed deed) {
        boolean refused = deed.refusal().isPresent();
        String name = refused ? "refused" : name(deed.command());
        String version = deed.command() instanceof ClusterCommand.Deploy(var _, String image) && !refused
                ? image.substring(image.indexOf(':') + 1)
                : "";
        return new Mark(
                deed.at(), refused ? Mark.Kind.TROUBLE : Mark.Kind.DEED, "beanstalk.cluster-" + name, version, 1, 0);
    }

    private static String name(ClusterCommand command) {
        return switch (command) {
            case ClusterCommand.Create _ -> "create";
            case ClusterCommand.Deploy _ -> "deploy";
            case ClusterCommand.Configure _ -> "configure";
            case ClusterCommand.Swap _ -> "swap";
            case ClusterCommand.Terminate _ -> "terminate";
            case ClusterCommand.ChangeDirectly _ -> "direct";
            case ClusterCommand.Wish _ -> "wish";
        };
    }
}
