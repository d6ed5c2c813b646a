package naru.command;

import java.util.List;
import naru.stage.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// A command as picocli is told of it, described in the reader's language.
///
/// Everything is declared as text: what a value must look like is checked by us, and said by us. The words of an option
/// are at `command.option.<its name>`, since an option means the same wherever it stands.
final class Declaration {

    private static final int WIDTH = 100;
    private static final int OPTION_WIDTH = 32;

    private final CommandSpec spec = CommandSpec.create();
    private final Messages messages;

    Declaration(String name, Messages messages) {
        this.messages = messages;
        spec.name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        usage.header(words("command.about." + name), "");
        usage.synopsisHeading(words("command.heading.usage") + " ");
        usage.customSynopsis(words("command.synopsis." + name));
        usage.longOptionsMaxWidth(OPTION_WIDTH);
        usage.parameterListHeading(heading("command.heading.parameters"));
        usage.optionListHeading(heading("command.heading.options"));
        usage.commandListHeading(heading("command.heading.commands"));
    }

    /// Without a value: given or not.
    void flag(String... names) {
        spec.addOption(option(names)
                .arity("0")
                .type(boolean.class)
                .usageHelp(names[0].equals("--help"))
                .versionHelp(names[0].equals("--version"))
                .build());
    }

    /// With a value, at most once.
    void value(String name, String label) {
        spec.addOption(
                option(name).arity("1").type(String.class).paramLabel(label).build());
    }

    /// With a value, exactly once.
    void required(String name, String label) {
        spec.addOption(option(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .required(true)
                .build());
    }

    /// With a value, as often as one likes.
    void values(String name, String label) {
        spec.addOption(option(name)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .build());
    }

    private OptionSpec.Builder option(String... names) {
        return OptionSpec.builder(names).description(words("command.option." + names[0].substring(2)));
    }

    /// What is given without an option.
    ///
    /// @param least how many there must be
    /// @param most how many there may be: `1`, or `*` for as many as one likes
    void parameters(String label, int least, String most) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(most.equals("*") ? "0..*" : "0")
                .arity(least + ".." + most)
                .required(least > 0)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(words("command.parameter." + spec.name()))
                .build());
    }

    void footer() {
        spec.usageMessage().footer("", words("command.footer." + spec.name()));
    }

    void subcommand(Declaration other) {
        spec.addSubcommand(other.spec.name(), other.spec);
    }

    CommandSpec spec() {
        return spec;
    }

    private String heading(String key) {
        return "%n" + words(key) + "%n";
    }

    /// picocli takes descriptions for format strings.
    private String words(String key) {
        return messages.get(key).replace("%", "%%");
    }
}
