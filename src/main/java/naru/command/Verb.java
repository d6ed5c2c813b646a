package naru.command;

/// One of the things the command line does.
interface Verb {

    /// What is typed to ask for it.
    String name();

    /// Declares its options and parameters.
    void declare(Declaration declaration);

    /// @throws naru.command.argument.SentenceException if it cannot be done
    void run(Arguments arguments, Context context);
}
