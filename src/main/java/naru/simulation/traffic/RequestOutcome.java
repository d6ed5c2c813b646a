package naru.simulation.traffic;

/// What came of a request.
public enum RequestOutcome {
    ANSWERED,

    /// Nobody stood behind the Service: refused at once.
    NO_ENDPOINT,

    /// It was sent to a pod that was gone, or that went before it had answered.
    CONNECTION_LOST,

    /// The program answered with an error, its own or that of somebody it had asked.
    ERROR,

    /// A network policy let nothing through; or it took longer than the client waits.
    TIMED_OUT;

    public boolean isFailure() {
        return this != ANSWERED;
    }
}
