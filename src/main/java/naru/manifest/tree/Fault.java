package naru.manifest.tree;

import naru.manifest.Problem;

/// Carries a problem from deep inside a reader to its entry point, which makes it a [naru.manifest.Reading.Failed].
///
/// Never leaves `naru.manifest`, and has no stack trace: it is about the file, not about the program.
public final class Fault extends RuntimeException {

    private final transient Problem problem;

    public Fault(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
