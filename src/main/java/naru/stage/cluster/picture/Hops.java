package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.Span;

/// The hops of requests that are in sight at one moment.
///
/// Every one that fails is in sight. Of the others, if they are too many to draw, each n-th.
///
/// @param each what one of the dots that went well stands for
public record Hops(List<Hop> hops, int each) {

    public static final Hops NONE = new Hops(List.of(), 1);

    /// More dots than this are a blur.
    static final int MOST = 150;

    public Hops {
        hops = List.copyOf(hops);
    }

    public static Hops of(Snapshot snapshot) {
        List<Hop> well = new ArrayList<>();
        List<Hop> failed = new ArrayList<>();
        for (Request request : snapshot.traffic().recent().values()) {
            Optional<Client> client = snapshot.traffic().clients().get(request.client());
            client.ifPresent(sender ->
                    hops(request, sender, snapshot.time()).forEach(hop -> (hop.failed() ? failed : well).add(hop)));
        }
        int each = each(well.size());
        List<Hop> seen = new ArrayList<>(
                well.stream().filter(hop -> hop.number() % each == 0).toList());
        failed.sort(Comparator.comparingDouble(Hop::age));
        seen.addAll(failed.subList(0, Math.min(MOST, failed.size())));
        return new Hops(seen, each);
    }

    /// A round number, so that it seldom changes.
    private static int each(int count) {
        int each = 1;
        while (count / each > MOST) {
            each *= String.valueOf(each).startsWith("2") ? 5 : 2;
            each = each == 4 ? 5 : each == 40 ? 50 : each;
        }
        return each;
    }

    private static List<Hop> hops(Request request, Client client, SimTime now) {
        List<Hop> hops = new ArrayList<>();
        double sent = seconds(request.sent());
        double moment = seconds(now);
        if (request.spans().isEmpty()) {
            double end = Math.max(seconds(request.answered()), sent + Hop.TRAVEL);
            add(hops, request, Optional.empty(), client.service(), Optional.empty(), sent, end, moment, true);
            return hops;
        }
        // When the dot of each span arrives: its program can be seen to ask others only from then on.
        double[] arrivals = new double[request.spans().size()];
        for (int i = 0; i < arrivals.length; i++) {
            Span span = request.spans().get(i);
            Optional<ObjectKey> from = span.parent() < 0
                    ? Optional.empty()
                    : Optional.of(request.spans().get(span.parent()).pod());
            double begin = span.parent() < 0
                    ? seconds(span.begin())
                    : Math.max(seconds(span.begin()), arrivals[span.parent()]);
            arrivals[i] = begin + Hop.TRAVEL;
            double end = Math.max(seconds(span.end()), arrivals[i]);
            ObjectKey service = span.parent() < 0 ? client.service() : service(client, span);
            if (span.inside()) {
                add(
                        hops,
                        request,
                        from,
                        service,
                        Optional.of(span.pod()),
                        begin,
                        end,
                        moment,
                        span.outcome().isFailure());
            }
        }
        return hops;
    }

    private static ObjectKey service(Client client, Span span) {
        String host = span.host();
        int dot = host.indexOf('.');
        return new ObjectKey(Kind.SERVICE, client.service().namespace(), dot < 0 ? host : host.substring(0, dot));
    }

    private static void add(
            List<Hop> hops,
            Request request,
            Optional<ObjectKey> from,
            ObjectKey service,
            Optional<ObjectKey> to,
            double begin,
            double end,
            double now,
            boolean failed) {
        double age = now - begin;
        double over = now - end;
        if (age >= 0 && over <= Hop.LINGER) {
            // How it ends shows only at its end.
            boolean lost = failed && over >= 0;
            hops.add(new Hop(request.client(), request.number(), from, service, to, age, over, lost));
        }
    }

    private static double seconds(SimTime time) {
        return time.nanos() / 1e9;
    }
}
