package naru.simulation;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Probe;
import naru.simulation.api.Taint;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.security.Hole;
import naru.simulation.traffic.Client;

/// What a person can do to a cluster: kubectl's verbs, a machine's switches and the faults of a program.
///
/// A command is data, so that a history can be kept, replayed, saved and undone.
public sealed interface Command {

    /// `kubectl apply`: creates what is not there and updates what is. A Node brings its machine along.
    record Apply(List<KubeObject> objects) implements Command {
        public Apply {
            objects = List.copyOf(objects);
        }
    }

    /// `kubectl delete`.
    record Delete(ObjectKey key) implements Command {}

    /// `kubectl scale`, of a Deployment, a ReplicaSet or a StatefulSet.
    record Scale(ObjectKey key, int replicas) implements Command {}

    /// A new machine joins.
    record AddNode(Node node) implements Command {}

    /// Takes a machine away together with its Node object.
    record RemoveNode(String node) implements Command {}

    /// `kubectl cordon` and `uncordon`.
    record Cordon(String node, boolean cordoned) implements Command {}

    /// `kubectl drain`: cordons, then evicts every pod that is not a DaemonSet's, and asks again every five seconds
    /// where a disruption budget says no.
    record Drain(String node) implements Command {}

    /// Asks for a pod to go (its `eviction` subresource), which a disruption budget may refuse.
    record Evict(ObjectKey pod) implements Command {}

    /// `kubectl set image`: the container of a workload's template runs this image from now on.
    record SetImage(ObjectKey workload, String container, String image) implements Command {}

    /// `kubectl rollout restart`.
    record RestartRollout(ObjectKey workload) implements Command {}

    /// `kubectl rollout pause` and `resume`.
    record PauseRollout(ObjectKey deployment, boolean paused) implements Command {}

    /// `kubectl rollout undo`: back to a revision, or to the one before.
    record UndoRollout(ObjectKey workload, Optional<Long> revision) implements Command {}

    /// `kubectl create job --from=cronjob/NAME`: a Job now, whatever the schedule says.
    record RunJob(ObjectKey cronJob) implements Command {}

    /// Sets the values of these keys of a ConfigMap or a Secret, as they are (not base64).
    record SetData(ObjectKey key, SortedMap<String, String> data) implements Command {
        public SetData {
            data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
        }
    }

    /// Has etcd encrypt Secrets that are written from now on, or no longer. Those that are there stay as they were
    /// written.
    record EncryptSecrets(boolean encrypted) implements Command {}

    /// A program in the pod writes a line to a file on one of its volumes.
    record WriteToVolume(ObjectKey pod, String volume, String line) implements Command {}

    /// Says what an image holds: whether a registry has it, and how its program behaves.
    record DescribeImage(String image, ImageConduct conduct) implements Command {}

    /// A client begins to send requests, or goes on with another load.
    record SendTraffic(Client client) implements Command {}

    record StopTraffic(String client) implements Command {}

    /// An intruder gets into a program through a hole and tries what can be done from there.
    record Exploit(ObjectKey pod, String container, Hole hole) implements Command {}

    record AddTaint(String node, Taint taint) implements Command {}

    record RemoveTaint(String node, Taint taint) implements Command {}

    /// Puts a waiting pod on a node by hand (the pod's `binding` subresource), if the scheduler's filters allow it.
    record Bind(ObjectKey pod, String node) implements Command {}

    /// Deletes a pod that runs and has its successor placed on `node`: pods are replaced, never moved.
    record Move(ObjectKey pod, String node) implements Command {}

    /// The container's main process ends with an error.
    record CrashContainer(ObjectKey pod, String container) implements Command {}

    /// The container's program is broken: it ends with an error now and soon after every start, until it is healed.
    record BreakProgram(ObjectKey pod, String container) implements Command {}

    /// The container's program takes this much more memory each second, until it is killed or heals.
    record LeakMemory(ObjectKey pod, String container, long bytesPerSecond) implements Command {}

    /// The container's program answers this probe wrongly until it is restarted (liveness) or healed (the others).
    record FailProbe(ObjectKey pod, String container, Probe.Type probe) implements Command {}

    /// The programs of a pod behave again.
    record Heal(ObjectKey pod) implements Command {}

    /// Pulls the plug of a machine: everything on it is gone, and nobody is told.
    record StopNode(String node) implements Command {}

    /// Cuts a machine off from the control plane: what runs on it runs on.
    record CutNetwork(String node) implements Command {}

    /// Plugs power and network in again.
    record RestoreNode(String node) implements Command {}

    /// Stops or starts kube-scheduler itself. While it is stopped, pods wait, and only a person places them.
    record RunScheduler(boolean running) implements Command {}

    /// Restarts the scheduler with another configuration.
    record Configure(SchedulerProfile profile) implements Command {}

    /// A command at a moment from the start of the scenario.
    record Timed(Duration at, Command command) {}
}
