package naru.stage.containers.pipeline;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.Tally;
import naru.simulation.pipeline.WorkingDay;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of the scene, in the language of the moment.
final class PipelineWords {

    private static final String PREFIX = "containers.pipeline.";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Amounts amounts;

    PipelineWords(Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
    }

    /// The word for one of a kind in keys and style classes: `BY_HAND` is `by-hand`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String get(String key, Object... args) {
        return messages.get(PREFIX + key, args);
    }

    String duration(Duration time) {
        return amounts.duration(time);
    }

    String clock(SimTime time) {
        return get("clock", WorkingDay.day(time), HOUR.format(WorkingDay.hour(time)));
    }

    String station(StationFace face) {
        return get("station." + word(face.manner()) + "." + word(face.spot()));
    }

    /// What it finds there: on a machine its compiler and library, with an image the library that is in it.
    String about(StationFace face) {
        if (face.spot() == Spot.BETWEEN && face.manner() == Manner.BY_HAND) {
            return get("about.pile");
        }
        return face.place()
                .map(place -> face.manner() == Manner.BY_HAND
                        ? get("about.machine", place.compiler(), place.libraryVersion())
                        : get("about.image", place.libraryVersion()))
                .orElse("");
    }

    StationCard.Saying work(StationFace face) {
        return face.spot() == Spot.BETWEEN
                ? StationCard.Saying.NOTHING
                : face.work().map(this::work).orElse(StationCard.Saying.NOTHING);
    }

    private StationCard.Saying work(StationFace.Work work) {
        return new StationCard.Saying(
                get("work." + word(work.stop()), duration(roundedUp(work.left()))),
                Optional.of(work.part()),
                Optional.empty());
    }

    StationCard.Saying production(WayFace way, StationFace face) {
        return switch (way.health()) {
            case WayFace.Health.Failing(Duration since) ->
                new StationCard.Saying(
                        get("health.failing", duration(wholeMinutes(since))),
                        Optional.empty(),
                        Optional.of(StationCard.Saying.FAILING));
            case WayFace.Health.Restoring(double part, Duration left) ->
                new StationCard.Saying(
                        get("health.restoring", duration(roundedUp(left))),
                        Optional.of(part),
                        Optional.of(StationCard.Saying.RESTORING));
            case WayFace.Health.Well() ->
                face.work()
                        .map(this::work)
                        .orElseGet(() -> new StationCard.Saying(
                                get("health.well"), Optional.empty(), Optional.of(StationCard.Saying.WELL)));
        };
    }

    /// Whether what runs in production is what was tested.
    String likeness(WayFace way) {
        return way.tested()
                .map(tested -> get(
                        tested.equals(way.running()) ? "likeness.same" : "likeness.other",
                        tested.abbreviated(),
                        way.running().abbreviated()))
                .orElse("");
    }

    List<TallyCard.Row> tally(WayFace way, WayFace other) {
        Tally mine = way.tally();
        Tally theirs = other.tally();
        Duration lead = mine.lead().orElse(Duration.ZERO);
        return List.of(
                new TallyCard.Row(
                        get("tally.deployments"),
                        get("tally.perDay", Amounts.tenths(way.perDay())),
                        share(way.perDay(), other.perDay()),
                        false),
                new TallyCard.Row(
                        get("tally.lead"),
                        mine.lead().map(this::toTheMinute).orElseGet(() -> get("tally.none")),
                        share(
                                lead.toSeconds(),
                                theirs.lead().orElse(Duration.ZERO).toSeconds()),
                        false),
                new TallyCard.Row(
                        get("tally.failures"),
                        mine.failures() == 0
                                ? get("tally.never")
                                : get("tally.failed", mine.failures(), toTheMinute(mine.failing())),
                        share(mine.failing().toSeconds(), theirs.failing().toSeconds()),
                        mine.failures() > 0));
    }

    private static double share(long mine, long theirs) {
        long most = Math.max(mine, theirs);
        return most == 0 ? 0 : mine / (double) most;
    }

    String toTheMinute(Duration time) {
        return duration(wholeMinutes(time));
    }

    private static Duration wholeMinutes(Duration time) {
        return Duration.ofMinutes(time.toMinutes());
    }

    /// Nothing that goes on has no time left.
    private static Duration roundedUp(Duration left) {
        return Duration.ofMinutes(left.plusMinutes(1).minusNanos(1).toMinutes());
    }

    /// The picture in words, for those who do not see it.
    String accessible(PipelineFace face) {
        StringBuilder all = new StringBuilder(clock(face.time()));
        for (WayFace way : face.ways()) {
            all.append(' ').append(get("way." + word(way.manner()))).append('.');
            for (StationFace station : way.stations()) {
                all.append(' ').append(accessible(way, station));
            }
            all.append(' ').append(likeness(way)).append('.');
        }
        return all.toString();
    }

    private String accessible(WayFace way, StationFace station) {
        List<String> here = way.at(station.spot()).stream()
                .map(chip -> Integer.toString(chip.number()))
                .toList();
        StationCard.Saying says = station.spot() == Spot.PRODUCTION ? production(way, station) : work(station);
        return get("accessible.station", station(station), String.join(", ", here), here.size(), says.words());
    }
}
