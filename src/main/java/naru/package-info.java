/// Naru: what we say (`content`), what happens (`simulation`) and what we see (`stage`), put together.
///
/// [naru.Naru] is where it begins; `App` is the only class that sees all three. `manifest` reads what people bring
/// along and `command` is the command line.
package naru;
