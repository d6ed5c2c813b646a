package naru.stage.cluster.picture;

/// How many nodes are needed: between two numbers, which meet when the fewest are proven. One more than there are means
/// that all of them do not do.
public record PackingAnswer(int atLeast, int atMost) {

    public boolean isProven() {
        return atLeast == atMost;
    }
}
