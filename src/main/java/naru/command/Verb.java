package naru.command;

import java.util.List;

/// One of the things the command line does.
interface Verb {

    /// What can be asked for after its own name; none where there are only parameters.
    default List<Verb> verbs() {
        return List.of();
    }

    /// What is typed to ask for it.
    String name();

    /// Declares its options and parameters.
    void declare(Declaration declaration);

    /// @throws naru.command.argument.SentenceException if it cannot be done
    void run(Arguments arguments, Context context);
}
