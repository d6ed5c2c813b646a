package naru.stage.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every bundle, so that no reader ever meets a missing word, a box or the wrong language.
class BundlesTest {

    private static final Path FOLDER = Path.of("i18n");
    private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3\\u1100-\\u11FF\\u3130-\\u318F]");

    static List<String> bundles() {
        return Messages.BUNDLES;
    }

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER)
                .filter(file -> file.toString().endsWith(".properties"))
                .sorted();
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private static Set<String> placeholders(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sameKeysInEveryLanguage(String bundle) {
        assertThat(load(bundle + "_ko").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishIsTheBaseFile(String bundle) {
        assertThat(load(bundle + "_en")).isEmpty();
        assertThat(FOLDER.resolve(bundle + "_en.properties")).exists();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void samePlaceholdersInEveryLanguage(String bundle) {
        Properties english = load(bundle);
        Properties korean = load(bundle + "_ko");
        for (String key : english.stringPropertyNames()) {
            // A number that only chooses an English plural may go unsaid in Korean, never the other way round.
            assertThat(placeholders(english.getProperty(key)))
                    .as(bundle + ": " + key)
                    .containsAll(placeholders(korean.getProperty(key, "")));
            assertThat(placeholders(korean.getProperty(key, "")))
                    .as(bundle + ": " + key)
                    .containsAll(saidPlaceholders(english.getProperty(key)));
        }
    }

    /// Those of a pattern that stand there as themselves.
    private static Set<String> saidPlaceholders(String pattern) {
        Matcher matcher = Pattern.compile("\\{(\\d+)}").matcher(pattern);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyInTwoBundles(String bundle) {
        Set<String> others = Messages.BUNDLES.stream()
                .filter(other -> !other.equals(bundle))
                .flatMap(other -> load(other).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        assertThat(load(bundle).stringPropertyNames()).doesNotContainAnyElementsOf(others);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyThatNobodyUses(String bundle) throws IOException {
        Set<String> literals = literals();
        List<String> unused = load(bundle).stringPropertyNames().stream()
                .filter(key -> !isUsed(key, literals))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    /// Used as it is, or by a beginning or an end that code completes.
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int i = key.length() - 1; i > 0; i--) {
            char at = key.charAt(i);
            if ((at == '.' || at == '-') && literals.contains(key.substring(0, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        Pattern literal = Pattern.compile("\"([A-Za-z0-9.-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void composedCharactersOnly(Path file) {
        assertThat(Normalizer.isNormalized(read(file), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternIsSound(String bundle) {
        for (String language : List.of("", "_ko")) {
            Properties words = load(bundle + language);
            for (String key : words.stringPropertyNames()) {
                assertThat(new MessageFormat(words.getProperty(key), Locale.ENGLISH))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void noHangulInEnglishEvenOnAKoreanMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREA);
        try {
            Messages messages = new Messages(new SimpleObjectProperty<>(Language.ENGLISH));
            for (String bundle : Messages.BUNDLES) {
                for (String key : load(bundle).stringPropertyNames()) {
                    // The switch between the languages names each in itself.
                    if (!key.equals("shortcut.language")) {
                        assertThat(HANGUL.matcher(messages.get(key, 1, 2, 3, 4, 5, 6, 7, 8))
                                        .find())
                                .as(key)
                                .isFalse();
                    }
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /// Drawn and compared with the box that stands for a missing glyph: what a font says of itself is not what it
    /// draws.
    @ParameterizedTest
    @MethodSource("files")
    void everyCharacterHasAGlyph(Path file) throws Exception {
        Set<Integer> characters = new TreeSet<>();
        for (Object words :
                load(file.getFileName().toString().replace(".properties", "")).values()) {
            words.toString()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && c != '⟦' && c != '⟧')
                    .forEach(characters::add);
        }
        for (String weight : List.of("Regular", "SemiBold", "Bold")) {
            Font font = font(weight);
            int[] missing = draw(font, 0x10FFFD);
            Map<Integer, String> tofu = new HashMap<>();
            for (int character : characters) {
                if (Arrays.equals(draw(font, character), missing)) {
                    tofu.put(character, Character.toString(character));
                }
            }
            assertThat(tofu).as(weight).isEmpty();
        }
    }

    private static Font font(String weight) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("assets/fonts/Pretendard-" + weight + ".otf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(24f);
        }
    }

    private static int[] draw(Font font, int character) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(font);
        graphics.setColor(Color.WHITE);
        graphics.drawString(Character.toString(character), 6, 30);
        graphics.dispose();
        return image.getRGB(0, 0, 40, 40, null, 0, 40);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
