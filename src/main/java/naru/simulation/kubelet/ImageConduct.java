package naru.simulation.kubelet;

/// What comes of running an image.
public enum ImageConduct {
    WORKS,

    /// Its program works, and it has the patch for the vulnerability that all other images are taken to have.
    PATCHED,

    /// No registry has it: it cannot be pulled.
    MISSING,

    /// Its program ends with an error soon after every start.
    CRASHES,

    /// Its program runs, but never answers its readiness and start-up probes well.
    NEVER_READY,

    /// Its program answers, and answers a part of the requests with an error.
    FAILS_REQUESTS
}
