package naru.stage.beanstalk.upload;

/// The kinds of platform branches there are, and the file by which code shows that it is meant for one.
///
/// Source: dg/concepts.platforms (the families); aws/agent-toolkit-for-aws, beanstalk-platforms (the files). Checked on
/// 2026-11-23.
enum Platform {
    NODE_JS("Node.js 22 on 64bit Amazon Linux 2023", "package.json"),
    PYTHON("Python on 64bit Amazon Linux 2023", "requirements.txt"),
    JAVA("Corretto on 64bit Amazon Linux 2023", "pom.xml → .jar"),
    TOMCAT("Tomcat on 64bit Amazon Linux 2023", "pom.xml → .war"),
    DOT_NET(".NET on 64bit Amazon Linux 2023", "*.csproj"),
    DOT_NET_WINDOWS("IIS on 64bit Windows Server", "*.sln"),
    PHP("PHP on 64bit Amazon Linux 2023", "composer.json"),
    RUBY("Ruby on 64bit Amazon Linux 2023", "Gemfile"),
    GO("Go on 64bit Amazon Linux 2023", "go.mod"),
    DOCKER("Docker on 64bit Amazon Linux 2023", "Dockerfile"),
    ECS("ECS on 64bit Amazon Linux 2023", "Dockerrun.aws.json");

    private final String branch;
    private final String file;

    Platform(String branch, String file) {
        this.branch = branch;
        this.file = file;
    }

    String branch() {
        return branch;
    }

    String file() {
        return file;
    }
}
