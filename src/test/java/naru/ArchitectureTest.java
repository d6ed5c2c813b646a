package naru;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Who may know whom, each rule with its reason. `content` is what we say, `simulation` what happens, `stage` what we
/// see.
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String JAVA = "java..";

    private static JavaClasses naru;

    @BeforeAll
    static void read() {
        naru = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("naru");
    }

    // What happens

    @Test
    void theSimulationNeedsJavaOnly() {
        classes()
                .that()
                .resideInAPackage("naru.simulation..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("naru.simulation..", JAVA, "javax.crypto.."))
                .because("it must run anywhere, headless and unchanged for years: no toolkit, no library, none of our"
                        + " pictures or words")
                .check(naru);
    }

    @Test
    void theSimulationIsDeterministic() {
        noClasses()
                .that()
                .resideInAPackage("naru.simulation..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                        .or(assignableTo(Random.class))
                        .or(assignableTo(RandomGenerator.class))
                        .or(assignableTo(Clock.class))
                        .or(assignableTo(Instant.class))
                        .or(assignableTo(UUID.class))
                        .or(assignableTo(Thread.class)))
                .because("the same seed and commands must give the same history to the byte: time is SimTime, chance is"
                        + " Dice")
                .check(naru);
    }

    /// All but packing, whose search only asks its tables and never walks them.
    @Test
    void theSimulationIteratesInAKnownOrder() {
        noClasses()
                .that()
                .resideInAPackage("naru.simulation..")
                .and()
                .resideOutsideOfPackage("naru.simulation.packing..")
                .should()
                .dependOnClassesThat(assignableTo(HashSet.class)
                        .or(assignableTo(HashMap.class))
                        .and(not(assignableTo(LinkedHashMap.class)))
                        .and(not(assignableTo(LinkedHashSet.class))))
                .because("the order of a hash table is nobody's promise, and it becomes the order of events: use"
                        + " TreeMap, EnumMap or Tree")
                .check(naru);
    }

    @Test
    void theSimulationDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("naru.simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .because("files belong to manifest, and what happens does not depend on the machine it is computed on")
                .check(naru);
    }

    @Test
    void theKernelKnowsNothingOfKubernetes() {
        onlyKnows("naru.simulation.kernel..", "time, events, chance and trees are the same for every era");
    }

    @Test
    void theApiKnowsTimeOnly() {
        onlyKnows(
                "naru.simulation.api..",
                "objects are records that everybody shares, so they may drag nothing along",
                "naru.simulation.kernel..");
    }

    @Test
    void theSchedulerMeetsOthersInTheApiServer() {
        onlyKnows(
                "naru.simulation.scheduling..",
                "as in Kubernetes, components never call each other: they watch and write objects",
                "naru.simulation.api..",
                "naru.simulation.kernel..",
                "naru.simulation.controlplane..");
    }

    @Test
    void theKubeletMeetsOthersInTheApiServer() {
        onlyKnows(
                "naru.simulation.kubelet..",
                "as in Kubernetes, components never call each other: they watch and write objects",
                "naru.simulation.api..",
                "naru.simulation.kernel..",
                "naru.simulation.controlplane..");
    }

    @Test
    void theControlPlaneKnowsNoComponentThatWatchesIt() {
        onlyKnows(
                "naru.simulation.controlplane..",
                "schedulers and kubelets come and go; the API server does not know who watches",
                "naru.simulation.api..",
                "naru.simulation.kernel..");
    }

    // What people bring along, and what we say

    @Test
    void manifestsTurnTextIntoObjectsAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("naru.manifest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("naru.stage..", "naru.command..", "naru.content..", "javafx..")
                .because("reading a file is the same for the window and for the command line")
                .check(naru);
    }

    @Test
    void contentKnowsNoPicture() {
        noClasses()
                .that()
                .resideInAPackage("naru.content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("naru.stage..", "naru.command..", "javafx..")
                .because("a lesson must be checked end to end without a screen")
                .allowEmptyShould(true)
                .check(naru);
    }

    // What we see

    @Test
    void picturesOfTheWorldDoNotKnowLessons() {
        noClasses()
                .that()
                .resideInAnyPackage("naru.stage.cluster..", "naru.stage.era..", "naru.stage.beanstalk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("naru.content..")
                .because("a picture draws any snapshot; a lesson only chooses which")
                .allowEmptyShould(true)
                .check(naru);
    }

    @Test
    void chaptersDoNotKnowTheWindowAroundThem() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "naru.stage.chapter..",
                        "naru.stage.story..",
                        "naru.stage.containers..",
                        "naru.stage.beanstalk..",
                        "naru.stage.compare..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("naru.stage.shell..", "naru.manifest..", "naru.command..")
                .because("a chapter gives the window a picture, a time and keys; what the window does with them is its"
                        + " own affair")
                .check(naru);
    }

    @Test
    void wordsAndLooksAreForEverybody() {
        noClasses()
                .that()
                .resideInAnyPackage("naru.stage.text..", "naru.stage.theme..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("naru..")
                        .and(resideOutsideOfPackages("naru.stage.text..", "naru.stage.theme..")))
                .because("they lie below everything on the stage and know nothing of what is shown")
                .check(naru);
    }

    @Test
    void carryingYieldsCommandsAndKnowsNoPicture() {
        noClasses()
                .that()
                .resideInAPackage("naru.stage.gesture..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("naru.stage..")
                        .and(resideOutsideOfPackages(
                                "naru.stage.gesture..", "naru.stage.text..", "naru.stage.theme..")))
                .because("mouse, keyboard and touch share one way of carrying, in every picture")
                .check(naru);
    }

    @Test
    void nobodyButTheCommandLineTakesPictures() {
        noClasses()
                .that()
                .resideOutsideOfPackages("naru.stage.capture..", "naru.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("naru.stage.capture..")
                .because("a still is made of the stage; the stage does not know that it is photographed")
                .check(naru);
    }

    @Test
    void onlyTheAppSeesEverything() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("naru.Naru")
                .and()
                .doNotHaveFullyQualifiedName("naru.App")
                .and(not(JavaClass.Predicates.simpleNameStartingWith("App$")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("naru.App")
                .because("the composition root hands things out; whoever imports it is served twice")
                .check(naru);
    }

    @Test
    void oneClockDrivesTheStage() {
        List<String> timers = naru.stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo("javafx.animation.AnimationTimer"))
                .map(JavaClass::getName)
                .toList();
        assertThat(timers)
                .as("classes that extend AnimationTimer: two clocks would drift apart")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void wordsComeFromOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("naru.stage.text.Messages")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ResourceBundle")
                .because("the language changes while Naru runs, and Messages is what follows it")
                .check(naru);
    }

    @Test
    void theToolkitIsUsedInOneStyle() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.fxml..", "javafx.embed..", "javafx.scene.web..", "javafx.scene.media..")
                .because("views are built by constructors, pictures need no Swing, and nothing is loaded from the net")
                .check(naru);
    }

    @Test
    void nothingUsesThePlatformsDragAndDrop() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("startDragAndDrop")))
                .because("it throws where there is no display, and a modal dialog after it may get no mouse: use"
                        + " startFullDrag")
                .check(naru);
    }

    @Test
    void looksAreInStyleSheets() {
        noClasses()
                .should()
                .callMethod(Node.class, "setStyle", String.class)
                .because("themes change looks while Naru runs: use a style class of Styles")
                .check(naru);
    }

    // The tree as a whole

    @Test
    void packagesFormNoCycle() {
        slices().matching("naru.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what cannot be understood alone cannot be changed alone")
                .check(naru);
        slices().matching("naru.simulation.(*)..").should().beFreeOfCycles().check(naru);
        slices().matching("naru.stage.(*)..").should().beFreeOfCycles().check(naru);
        slices().matching("naru.(**)").should().beFreeOfCycles().check(naru);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !folder.equals(sources))
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).as("packages without package-info.java").isEmpty();
        }
    }

    @Test
    void noWordAPersonReadsIsInJava() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> spoken = files.filter(file -> file.toString().endsWith(".java"))
                    // Hangul is its subject.
                    .filter(file -> !file.endsWith(Path.of("stage", "text", "Josa.java")))
                    .flatMap(ArchitectureTest::code)
                    .filter(line -> line.codePoints().anyMatch(ArchitectureTest::isHangul))
                    .toList();
            assertThat(spoken)
                    .as("lines of Java with Korean words: they belong in i18n/")
                    .isEmpty();
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("//"))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private static void onlyKnows(String who, String because, String... whom) {
        noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(resideInAnyPackage("naru..")
                        .and(resideOutsideOfPackages(
                                Stream.concat(Stream.of(who), Stream.of(whom)).toArray(String[]::new))))
                .because(because)
                .check(naru);
    }
}
