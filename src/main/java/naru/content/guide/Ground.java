package naru.content.guide;

/// Why the advice is as clear as it is.
public enum Ground {
    /// Every other candidate is ruled out.
    ALONE(Clarity.CLEAR),
    /// Well ahead, and no question that is still open could change it by itself.
    AHEAD(Clarity.CLEAR),
    /// First, but a question that is still open could change it.
    UNANSWERED(Clarity.LEANING),
    /// First, by little.
    CLOSE(Clarity.LEANING),
    /// Too little is answered.
    FEW(Clarity.OPEN),
    /// Two or more are equal.
    TIE(Clarity.OPEN);

    private final Clarity clarity;

    Ground(Clarity clarity) {
        this.clarity = clarity;
    }

    public Clarity clarity() {
        return clarity;
    }
}
