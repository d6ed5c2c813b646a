// Formats the Java sources with palantir-java-format, and trims the other texts. With -Pformat it writes; else it only
// looks, and fails when something would change. The formatter is javac inside, so it must run on the JDK of the
// sources, not on Maven's: this is why the usual plugins, which run it within Maven, would not do.

import org.apache.maven.plugin.MojoFailureException
import org.apache.maven.toolchain.ToolchainManager

/**
 * Wraps the lines of a Markdown comment for which palantir-java-format lacks the sense: it cuts a /// line whose length
 * and indentation are more than 120 together, and leaves what follows the cut outside the comment.
 */
String wrapped(String source) {
    def lines = []
    def ahead = new LinkedList<String>(source.split('\n', -1) as List)
    boolean code = false
    while (ahead) {
        String line = ahead.removeFirst()
        def doc = line =~ /^( *)(\/\/\/ *)(.*)$/
        if (doc) {
            def (indent, margin, text) = doc[0][1..3]
            code ^= text.startsWith('```')
            int cut = text.lastIndexOf(' ', 120 - 2 * indent.length() - margin.length())
            if (!code && line.length() + indent.length() > 120 && cut > 0) {
                lines << indent + margin + text.substring(0, cut)
                String start = indent + margin + (text.startsWith('- ') ? '  ' : '')
                String rest = start + text.substring(cut + 1)
                // What is cut off goes before the next line where that goes on with the same sentence.
                def next = ahead ? ahead.first.substring(Math.min(start.length(), ahead.first.length())) : ''
                boolean same = ahead && ahead.first.startsWith(start) && next ==~ /[\p{L}\p{N}`(\["'].*/ && !(next ==~ /```.*|\d+\. .*/)
                if (same) ahead.removeFirst()
                ahead.addFirst(same ? "$rest $next".toString() : rest)
                continue
            }
        }
        lines << line
    }
    return lines.join('\n')
}

def mode = project.properties['format'] ?: 'check'
if (mode == 'skip') return
def write = mode == 'write'
def wrong = []

def texts = []
['i18n', 'assets', 'src', '.mvn', '.ci'].collect { new File(project.basedir, it) }.findAll { it.exists() }.each {
    it.traverse(type: groovy.io.FileType.FILES, sort: { a, b -> a.path <=> b.path }) { texts << it }
}
project.basedir.eachFile(groovy.io.FileType.FILES) { texts << it }

def sources = texts.findAll { it.name.endsWith('.java') }
sources.removeAll {
    def text = it.getText('UTF-8')
    def better = wrapped(text)
    if (better != text && write) it.setText(better, 'UTF-8')
    if (better != text && !write) wrong << it.path
    return better != text && !write
}
if (sources) {
    def list = new File(project.build.directory, 'format.txt')
    list.parentFile.mkdirs()
    list.setText(sources.collect { it.path }.join('\n'), 'UTF-8')
    def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
    def command = [jdk?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"]
    command.addAll(['api', 'code', 'file', 'parser', 'tree', 'util'].collect {
        "--add-exports=jdk.compiler/com.sun.tools.javac.$it=ALL-UNNAMED"
    })
    command.addAll('-cp', pluginArtifacts*.file.join(File.pathSeparator), 'com.palantir.javaformat.java.Main', '--palantir')
    command.addAll(write ? ['--replace'] : ['--dry-run'])
    command << "@$list"
    def formatter = new ProcessBuilder(command*.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    wrong.addAll(formatter.inputStream.getText('UTF-8').readLines())
    if (formatter.waitFor() != 0) {
        throw new MojoFailureException('See above. (The formatter cannot read "_" alone within a record pattern: write "var _".)')
    }
}

texts.findAll { it.name ==~ /.*\.(md|css|properties|json|ya?ml|xml|groovy)|\.gitignore|\.gitattributes/ }.each {
    def text = it.getText('UTF-8')
    def trimmed = text.replaceAll(/[ \t]+(?=\r?\n|\z)/, '').replaceAll(/\s+\z/, '')
    if (trimmed) trimmed += '\n'
    if (trimmed != text) {
        if (write) it.setText(trimmed, 'UTF-8')
        else wrong << it.path
    }
}

if (wrong) {
    wrong.each { log.error("not formatted: ${project.basedir.toPath().relativize(new File(it).toPath())}") }
    throw new MojoFailureException('Some files are not formatted. To format them: mvn -q -Pformat')
}
