package naru.stage.era;

import java.util.List;
import naru.simulation.era.Era;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Instance;
import naru.simulation.era.Meters;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.stage.era.face.ApplicationFace;
import naru.stage.era.face.Meter;
import naru.stage.era.face.ServerFace;
import naru.stage.era.face.WallFace;
import naru.stage.era.layout.EraLayout;
import naru.stage.era.layout.Part;

/// What each part of the picture shows at one moment.
///
/// @param meters of each site
record Moment(EraWorld world, EraLayout layout, List<List<Meter>> meters) {

    static Moment of(EraWorld world, double width, double height) {
        List<Meters> costs = world.sites().stream()
                .map(each -> Meters.of(each, world.figures()))
                .toList();
        return new Moment(world, EraLayout.of(world, width, height), Meter.of(costs));
    }

    Era era(Part part) {
        return site(part).era();
    }

    List<Meter> meters(Part part) {
        return meters.get(part.site());
    }

    ServerFace server(Part part) {
        Server server = site(part).server(part.server()).orElseThrow();
        return ServerFace.of(server, site(part), world.figures(), world.time());
    }

    Instance instance(Part part) {
        return site(part).instance(part.name()).orElseThrow();
    }

    WallFace wall(Part part) {
        return WallFace.of(instance(part), part.server(), world.figures(), world.time());
    }

    ApplicationFace application(Part part) {
        return ApplicationFace.of(instance(part), site(part), world.figures(), world.time());
    }

    private Site site(Part part) {
        return world.sites().get(part.site());
    }
}
