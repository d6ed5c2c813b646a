package naru;

import naru.command.CommandLineApp;
import naru.command.Surroundings;

/// Where Naru begins: the window, or the command line.
public final class Naru {

    private Naru() {}

    public static void main(String... arguments) {
        int code = new CommandLineApp(Surroundings.ofThisProcess(), App::show).run(arguments);
        // Drawing leaves threads of the toolkit behind that would keep the process alive.
        System.exit(code);
    }
}
