package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.Cause.Kind;
import naru.simulation.kernel.SimTime;

/// How an environment is, from how its instances are.
///
/// An instance counts against it once it has failed three checks within a minute. While a command is under
/// way and within its timeout, the status does not fall.
///
/// Sources: dg/health-enhanced-status (one instance of five that is Severe: Warning; fewer instances than the
/// minimum: Degraded; none that sends data: Severe); dg/health-enhanced, "Command timeout". How many
/// instances make which status otherwise is assumed.
final class Overall {

    private static final int CHECKS = 3;

    /// Percent of the instances. Up to the first nothing but a message is made of it.
    private static final int FEW = 10;

    private static final int SOME = 25;
    private static final int MANY = 60;
    private static final int PERCENT = 100;

    /// "If they last a long time". Assumed.
    private static final Duration LONG = Duration.ofHours(1);

    private Overall() {}

    static Health of(Draft draft) {
        SimTime now = draft.now();
        if (draft.state == Environment.State.LAUNCHING) {
            return Finding.health(
                    List.of(Finding.of(
                            Status.PENDING,
                            Kind.INITIALIZING,
                            "seconds",
                            now.since(draft.stateSince).toSeconds())),
                    now);
        }
        List<Instance> all = draft.instances().stream().filter(Instance::exists).toList();
        boolean blind = all.stream().allMatch(Overall::isSilent);
        if (blind) {
            return blind(draft, all);
        }
        Health found = Finding.health(findings(draft, all), now);
        return found.status().weight() > draft.health.status().weight() && isHeld(draft) ? held(draft, all) : found;
    }

    private static boolean isSilent(Instance instance) {
        return instance.has(Fault.HARDWARE) && instance.health().status() == Status.SEVERE;
    }

    /// There is nobody left who could report.
    private static Health blind(Draft draft, List<Instance> all) {
        Health before = draft.health;
        boolean stays = before.status() == Status.SUSPENDED
                || (before.status() == Status.SEVERE
                        && draft.now().since(before.since()).compareTo(LONG) >= 0);
        Finding finding = all.isEmpty()
                ? Finding.of(Status.SEVERE, Kind.NO_INSTANCES)
                : Finding.of(Status.SEVERE, Kind.NO_DATA, "count", all.size(), "of", all.size());
        return new Health(stays ? Status.SUSPENDED : Status.SEVERE, draft.now(), List.of(finding.cause()));
    }

    private static boolean isHeld(Draft draft) {
        SimTime until = draft.stateSince.plus(draft.configuration.deployment().effectiveTimeout());
        return draft.busy()
                || (draft.state == Environment.State.UPDATING && draft.now().isBefore(until));
    }

    /// As it was, but for the news that something is being done.
    private static Health held(Draft draft, List<Instance> all) {
        Status status = draft.health.status() == Status.OK ? Status.INFO : draft.health.status();
        return new Health(
                status,
                draft.now(),
                commands(draft, all).map(Finding::cause).stream().toList());
    }

    private static List<Finding> findings(Draft draft, List<Instance> all) {
        List<Finding> findings = new ArrayList<>();
        List<Instance> impaired = all.stream()
                .filter(each ->
                        each.health().status().isBad() && each.badChecks().size() >= CHECKS)
                .toList();
        if (!impaired.isEmpty()) {
            findings.add(Finding.of(
                    impaired(impaired, all.size()), Kind.IMPAIRED, "count", impaired.size(), "of", all.size()));
        }
        long wrong = impaired.stream().filter(Overall::runsWrongVersion).count();
        if (wrong > 0) {
            findings.add(Finding.of(
                    Status.DEGRADED, Kind.WRONG_VERSION, "count", wrong, "of", all.size(), "previous", draft.version));
        }
        long active = all.stream()
                .filter(each -> each.lifecycle() == Instance.Lifecycle.RUNNING)
                .filter(each -> !each.temporary() && each.installed().isPresent())
                .count();
        int min = draft.configuration.capacity().min();
        if (active < min) {
            findings.add(Finding.of(Status.DEGRADED, Kind.BELOW_MINIMUM, "count", active, "of", min));
        }
        commands(draft, all).ifPresent(findings::add);
        return findings;
    }

    /// By how many they are, but never worse than the worst of them.
    private static Status impaired(List<Instance> impaired, int of) {
        int percent = impaired.size() * PERCENT / of;
        Status byNumber = percent <= FEW && of > 1
                ? Status.INFO
                : percent <= SOME ? Status.WARNING : percent <= MANY ? Status.DEGRADED : Status.SEVERE;
        Status worst = impaired.stream()
                .map(each -> each.health().status())
                .filter(each -> each != Status.UNKNOWN)
                .max((one, other) -> Integer.compare(one.weight(), other.weight()))
                .orElse(Status.WARNING);
        return byNumber.weight() > worst.weight() ? worst : byNumber;
    }

    private static boolean runsWrongVersion(Instance instance) {
        return instance.health().causes().stream().anyMatch(each -> each.kind() == Kind.WRONG_VERSION);
    }

    private static Optional<Finding> commands(Draft draft, List<Instance> all) {
        long running = all.stream().filter(each -> each.operation().isPresent()).count();
        if (running > 0) {
            return Optional.of(Finding.of(Status.INFO, Kind.COMMAND_RUNNING_ON, "count", running, "of", all.size()));
        }
        return draft.deployment
                .filter(Deployment::underWay)
                .map(each -> Finding.of(
                        Status.INFO,
                        Kind.DEPLOYING,
                        "seconds",
                        draft.now().since(each.began()).toSeconds(),
                        "version",
                        each.version()));
    }
}
