package naru.stage.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the reader has predicted and finished since the window was opened.
///
/// @param answers choices by mission and prediction
/// @param done missions that were read to their end
public record Logbook(Map<String, Map<String, String>> answers, Set<String> done) {

    public static final Logbook EMPTY = new Logbook(Map.of(), Set.of());

    public Optional<String> answer(String mission, String prediction) {
        return Optional.ofNullable(answers.getOrDefault(mission, Map.of()).get(prediction));
    }

    Logbook with(String mission, String prediction, String choice) {
        Map<String, Map<String, String>> more = new TreeMap<>(answers);
        Map<String, String> ofMission = new TreeMap<>(answers.getOrDefault(mission, Map.of()));
        ofMission.put(prediction, choice);
        more.put(mission, ofMission);
        return new Logbook(more, done);
    }

    /// As if the mission had not been opened yet, but for the mark that it was finished.
    Logbook without(String mission) {
        Map<String, Map<String, String>> fewer = new TreeMap<>(answers);
        fewer.remove(mission);
        return new Logbook(fewer, done);
    }

    Logbook finished(String mission) {
        Set<String> more = new TreeSet<>(done);
        more.add(mission);
        return new Logbook(answers, more);
    }
}
