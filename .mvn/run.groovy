// Starts Naru in a process of its own, with nothing of Maven between it and the terminal: its input and output are
// Maven's, its working directory is where mvn was typed, and its exit code becomes Maven's.

import org.apache.maven.toolchain.ToolchainManager

/** Splits as a shell does: 'as it is', "with \" and \\", a\ b. A backslash before anything else is itself (C:\Users). */
List<String> words(String line) {
    def words = []
    StringBuilder word = null
    String quote = null
    for (int i = 0; i < line.length(); i++) {
        String c = line[i]
        String next = i + 1 < line.length() ? line[i + 1] : null
        if (c == '\\' && quote != "'" && next != null && (next in ['"', '\\'] || quote == null && next ==~ /['\s]/)) {
            word = (word ?: new StringBuilder()) << next
            i++
        } else if (quote != null ? c == quote : c in ['"', "'"]) {
            quote = quote == null ? c : null
            word = word ?: new StringBuilder()
        } else if (quote == null && c ==~ /\s/) {
            if (word != null) words << word.toString()
            word = null
        } else {
            word = (word ?: new StringBuilder()) << c
        }
    }
    if (quote != null) end(2, "A quote is not closed in: $line")
    if (word != null) words << word.toString()
    return words
}

/** Ends Maven without a word of its own: the program has said what there was to say. (exit would print an escape.) */
void end(int code, String message = null) {
    System.out.flush()
    if (message != null) System.err.println(message)
    Runtime.runtime.halt(code)
}

def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def command = [jdk?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"]*.toString()
command.addAll(project.properties['javafx.flags'].tokenize())
if (File.separator == '/') command.addAll('-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8') // also where LANG is C
command.addAll(words(session.userProperties.getProperty('jvm.args', '')))
command.addAll('--module-path', project.runtimeClasspathElements.join(File.pathSeparator), '--module', 'naru/naru.Naru')
command.addAll(words(session.userProperties.getProperty('args', '')))

def naru = new ProcessBuilder(command).inheritIO().start()
Runtime.runtime.addShutdownHook(new Thread({ naru.destroy(); naru.waitFor() })) // Ctrl+C ends both
end(naru.waitFor())
