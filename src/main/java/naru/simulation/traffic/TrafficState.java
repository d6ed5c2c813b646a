package naru.simulation.traffic;

import naru.simulation.kernel.Tree;

/// All traffic at one moment.
///
/// @param clients who sends, by name
/// @param tallies what has become of each client's requests since it began
/// @param podTallies what each pod has answered, by uid
/// @param recent the requests on their way and those that ended in the last moments, to be looked at, by client and
/// number
public record TrafficState(
        Tree<String, Client> clients,
        Tree<String, Tally> tallies,
        Tree<String, Tally> podTallies,
        Tree<RequestKey, Request> recent) {

    public static final TrafficState EMPTY = new TrafficState(Tree.empty(), Tree.empty(), Tree.empty(), Tree.empty());

    /// What identifies a request.
    public record RequestKey(String client, long number) implements Comparable<RequestKey> {
        @Override
        public int compareTo(RequestKey other) {
            int byClient = client.compareTo(other.client);
            return byClient != 0 ? byClient : Long.compare(number, other.number);
        }
    }

    public Tally tally(String client) {
        return tallies.get(client).orElse(Tally.NONE);
    }

    public Tally tallyOfPod(String uid) {
        return podTallies.get(uid).orElse(Tally.NONE);
    }
}
