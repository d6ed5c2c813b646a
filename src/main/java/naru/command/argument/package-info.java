/// What is typed on a command line, understood: times, sizes, choices, deeds at a moment, and which pod is meant.
///
/// Whatever cannot be understood is a [naru.command.argument.SentenceException] that names what was typed and what
/// would be right.
package naru.command.argument;
