package naru.stage.containers.portability;

import java.util.Optional;
import java.util.stream.Collectors;
import naru.simulation.image.Digest;
import naru.simulation.image.Layer;
import naru.simulation.portability.Container;
import naru.simulation.portability.Happening;
import naru.simulation.portability.Place;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Start;
import naru.simulation.portability.Stay;
import naru.simulation.portability.Way;

/// What there is to say of a world: a function of it alone, so that any moment tells the same again.
final class Narration {

    private final PortabilityWords words;

    Narration(PortabilityWords words) {
        this.words = words;
    }

    Said of(PortabilityWorld world) {
        if (!world.journeys().isEmpty()) {
            return underWay(world);
        }
        if (world.happenings().isEmpty()) {
            return new Said(
                    words.get("say.begin"),
                    words.get("say.begin.more", world.release().digest().abbreviated()));
        }
        return switch (world.happenings().getLast()) {
            case Happening.Left left -> underWay(world);
            case Happening.Arrived arrived -> arrived(world, arrived);
            case Happening.Installed installed -> installed(installed);
            case Happening.Built built -> built(built);
        };
    }

    private Said underWay(PortabilityWorld world) {
        String what = world.journeys().stream()
                .map(journey -> words.get(
                        journey.way() == Way.FILE ? "say.way.file" : "say.way.image",
                        words.site(journey.to()),
                        journey.mib()))
                .collect(Collectors.joining(", "));
        return new Said(words.get("say.way"), what);
    }

    private Said arrived(PortabilityWorld world, Happening.Arrived last) {
        Place place = world.place(last.at());
        Optional<Start> file = place.file().map(Stay::start);
        Optional<Start> image = place.container().map(Container::stay).map(Stay::start);
        String key = "say." + outcome("file", file) + outcome("image", image);
        String more = last.way() == Way.IMAGE && last.start().runs() ? took(world, last) : "";
        String why = file.or(() -> image).map(this::why).orElse("");
        return new Said(words.get(key, words.site(last.at())), join(why, more));
    }

    private String took(PortabilityWorld world, Happening.Arrived last) {
        Digest here = world.place(last.at()).container().orElseThrow().digest();
        boolean latest = here.equals(world.release().digest());
        return words.get(
                latest ? "say.took" : "say.took.other",
                last.mib(),
                PortabilityWords.seconds(last.took()),
                here.abbreviated());
    }

    /// `file-runs`, `image-stops`, or nothing where it was not brought.
    private static String outcome(String way, Optional<Start> start) {
        return start.map(each -> way + (each.runs() ? "-runs" : "-stops")).orElse("");
    }

    /// In the words of the system, which are the same in every language.
    private String why(Start start) {
        return switch (start) {
            case Start.Runs runs -> words.get("why.runs");
            case Start.Missing missing ->
                words.get("why.missing", missing.need().file());
            case Start.TooOld old ->
                words.get("why.old", old.need().symbols(), PortabilityWords.library(old.installed()));
            case Start.WrongArchitecture foreign ->
                words.get("why.foreign", foreign.made().label(), foreign.here().label());
        };
    }

    private Said installed(Happening.Installed installed) {
        String library = PortabilityWords.library(installed.library());
        boolean broke = installed.neighbour().filter(start -> !start.runs()).isPresent();
        String shop = shop(installed.shop());
        if (!broke) {
            return new Said(words.get("say.installed", words.site(installed.at()), library), shop);
        }
        String replaced = installed.replaced().map(PortabilityWords::library).orElse("");
        return new Said(words.get("say.broke", library), join(words.get("say.broke.more", library, replaced), shop));
    }

    private String shop(Start start) {
        return switch (start) {
            case Start.Runs runs -> words.get("say.shop.runs");
            case Start.TooOld old ->
                words.get("say.shop.old", old.need().symbols(), PortabilityWords.library(old.installed()));
            case Start.Missing missing -> words.get("say.shop.stops", why(missing));
            case Start.WrongArchitecture foreign -> words.get("say.shop.stops", why(foreign));
        };
    }

    private Said built(Happening.Built built) {
        String digest = built.digest().abbreviated();
        if (built.processors().size() > 1 && built.release() == 1) {
            return new Said(words.get("say.both"), words.get("say.both.more", digest));
        }
        return new Said(
                words.get("say.built", built.release(), digest),
                words.get(
                        "say.built.more",
                        built.made().size(),
                        built.made().stream().mapToLong(Layer::mib).sum()));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
