package naru.command.argument;

/// Who an answer is written for.
public enum OutputFormat {
    /// A person: tables and sentences in the language chosen.
    TEXT,
    /// A program: JSON with a fixed order of keys.
    JSON
}
