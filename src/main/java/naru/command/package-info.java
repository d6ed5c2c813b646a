/// The command line: what Naru does without its window, in words and numbers that another program can read.
///
/// Three rules. An answer goes to standard output and nothing else does. What cannot be done is said in one sentence on
/// standard error, in the reader's language, with exit code 2. The same arguments give the same bytes.
package naru.command;
