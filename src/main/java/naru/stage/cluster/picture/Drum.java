package naru.stage.cluster.picture;

/// A volume of a pod that holds data, as a mark on its card.
///
/// @param volume its name in the pod
/// @param claim the claim whose data outlives the pod; empty for an `emptyDir`, which ends with it
public record Drum(String volume, String claim) {

    public boolean lasts() {
        return !claim.isEmpty();
    }
}
