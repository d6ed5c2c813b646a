package naru.content;

import java.util.List;
import java.util.Optional;
import naru.simulation.Scenario;
import naru.simulation.kernel.SimTime;

/// A short story about one thing Kubernetes does: what the problem is, what the reader expects, what happens, and why.
///
/// @param id by which its words and files are found
/// @param claims the statements of the notes that it makes playable (`K5`)
/// @param world where it begins; nobody acts in it but the steps
/// @param start the moment the reader first sees
public record Mission(String id, List<String> claims, Scenario world, SimTime start, List<Step> steps) {

    public Mission {
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
    }

    /// The run that a prediction is about, or that an explanation is of.
    public Step.Run runOf(Step step) {
        int place = steps.indexOf(step);
        Optional<Step.Run> run = switch (step) {
            case Step.Run itself -> Optional.of(itself);
            case Step.Predict ahead ->
                runs(steps.subList(place, steps.size())).stream().findFirst();
            default -> runs(steps.subList(0, place)).reversed().stream().findFirst();
        };
        return run.orElseThrow(() -> new IllegalArgumentException("no run for step " + step.id()));
    }

    public List<Step.Run> runs() {
        return runs(steps);
    }

    public List<Step.Predict> predictions() {
        return steps.stream()
                .filter(Step.Predict.class::isInstance)
                .map(Step.Predict.class::cast)
                .toList();
    }

    /// The predictions that an explanation decides: those about the run before it.
    public List<Step.Predict> predictionsOf(Step.Explain explain) {
        Step.Run run = runOf(explain);
        return predictions().stream()
                .filter(predict -> runOf(predict).equals(run))
                .toList();
    }

    private static List<Step.Run> runs(List<Step> some) {
        return some.stream()
                .filter(Step.Run.class::isInstance)
                .map(Step.Run.class::cast)
                .toList();
    }
}
