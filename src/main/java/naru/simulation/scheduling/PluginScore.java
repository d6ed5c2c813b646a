package naru.simulation.scheduling;

/// What one plugin gives a node.
///
/// @param raw as the plugin counts it
/// @param normalized 0 to 100, comparable between plugins
/// @param weight how much it counts for
public record PluginScore(Plugin plugin, long raw, long normalized, int weight) {

    public long weighted() {
        return normalized * weight;
    }
}
