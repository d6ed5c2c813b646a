package naru.command;

/// How a command ended, for the shell that started it.
public final class ExitCode {

    /// What was asked for has been done.
    public static final int DONE = 0;

    /// An error of Naru's own, which no input should bring about.
    public static final int UNFORESEEN = 1;

    /// The command or what it was given makes no sense; one sentence on standard error says why.
    public static final int BAD_USAGE = 2;

    private ExitCode() {}
}
