package naru.content.format;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import naru.content.measure.DataGauges;
import naru.content.measure.Gauge;
import naru.content.measure.NodeGauges;
import naru.content.measure.ObjectGauges;
import naru.content.measure.PodGauges;
import naru.content.measure.SecurityGauges;
import naru.content.measure.TrafficGauges;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Reason;

/// Every gauge by the name it has in a mission. `of` names the workload, client or object that is looked at.
final class GaugeReader {

    private static final Map<String, Function<Cursor, Gauge>> GAUGES = gauges();

    private GaugeReader() {}

    static Gauge read(Cursor figure) {
        return figure.need("measure").choice(GAUGES).apply(figure);
    }

    private static Map<String, Function<Cursor, Gauge>> gauges() {
        Map<String, Function<Cursor, Gauge>> gauges = new TreeMap<>();
        gauges.put("pods", figure -> PodGauges.pods(of(figure)));
        gauges.put("ready-pods", figure -> PodGauges.readyPods(of(figure)));
        gauges.put("pending-pods", figure -> PodGauges.pendingPods(of(figure)));
        gauges.put("placed-pods", figure -> PodGauges.placedPods(of(figure)));
        gauges.put("ready-with-image", figure -> PodGauges.readyWithImage(of(figure), text(figure, "image")));
        gauges.put("restarts", figure -> PodGauges.restarts(of(figure)));
        gauges.put("nodes", figure -> PodGauges.nodes(of(figure)));
        gauges.put("most-on-one-node", figure -> PodGauges.mostOnOneNode(of(figure)));
        gauges.put("pods-on", figure -> PodGauges.podsOn(of(figure), text(figure, "node")));
        gauges.put("node", figure -> PodGauges.node(of(figure)));
        gauges.put("pod-name", figure -> PodGauges.name(of(figure)));
        gauges.put("pod-uid", figure -> PodGauges.uid(of(figure)));

        gauges.put("cpu-requested-percent", figure -> NodeGauges.cpuRequestedPercent());
        gauges.put("cpu-used-percent", figure -> NodeGauges.cpuUsedPercent());

        gauges.put("requests", figure -> TrafficGauges.requests(of(figure)));
        gauges.put("answered", figure -> TrafficGauges.answered(of(figure)));
        gauges.put("failed", figure -> TrafficGauges.failed(of(figure)));
        gauges.put("slowest", figure -> TrafficGauges.slowest(of(figure)));
        gauges.put("mean-latency", figure -> TrafficGauges.meanLatency(of(figure)));
        gauges.put("served", figure -> TrafficGauges.served(of(figure)));
        gauges.put("serving-pods", figure -> TrafficGauges.servingPods(of(figure)));
        gauges.put("spans", figure -> TrafficGauges.spans(of(figure)));
        gauges.put("spans-outside", figure -> TrafficGauges.spansOutside(of(figure)));
        gauges.put("slowest-host", figure -> TrafficGauges.slowestHost(of(figure)));
        gauges.put("slowest-host-time", figure -> TrafficGauges.slowestHostTime(of(figure)));

        gauges.put("ready-endpoints", figure -> ObjectGauges.readyEndpoints(of(figure)));
        gauges.put("replicas", figure -> ObjectGauges.replicas(of(figure)));
        gauges.put("wanted", figure -> ObjectGauges.wanted(of(figure)));
        gauges.put("succeeded", figure -> ObjectGauges.succeeded(of(figure)));
        gauges.put("failures", figure -> ObjectGauges.failures(of(figure)));
        gauges.put("disruptions-allowed", figure -> ObjectGauges.disruptionsAllowed(of(figure)));
        gauges.put("occurrences", figure -> ObjectGauges.occurrences(reason(figure), figure.text("of", "")));

        gauges.put("intruders", figure -> SecurityGauges.entered(of(figure)));
        gauges.put("attempts-succeeded", figure -> SecurityGauges.succeeded(of(figure)));
        gauges.put("attempts-stopped", figure -> SecurityGauges.stopped(of(figure)));
        gauges.put("pods-reached", figure -> SecurityGauges.podsReached(of(figure)));

        gauges.put("volume-lines", figure -> DataGauges.volumeLines(of(figure), text(figure, "volume")));
        gauges.put("env-value", figure -> DataGauges.variable(of(figure), text(figure, "variable")));
        gauges.put("file-value", figure -> DataGauges.file(of(figure), text(figure, "volume"), text(figure, "file")));
        gauges.put("readable-in-etcd", figure -> DataGauges.readableInEtcd(of(figure), text(figure, "key")));
        gauges.put("secret-text", figure -> DataGauges.secretText(of(figure), text(figure, "key")));
        gauges.put("secret-value", figure -> DataGauges.secretValue(of(figure), text(figure, "key")));
        return gauges;
    }

    private static String of(Cursor figure) {
        return figure.text("of", "");
    }

    private static String text(Cursor figure, String key) {
        return figure.need(key).text();
    }

    /// By its own name here, since several reasons share one title in Kubernetes.
    private static Reason reason(Cursor figure) {
        Map<String, Reason> reasons = new TreeMap<>();
        Arrays.stream(Reason.values()).forEach(reason -> reasons.put(reason.name(), reason));
        return figure.need("reason").choice(reasons);
    }
}
