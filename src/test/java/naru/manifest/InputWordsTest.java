package naru.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import naru.manifest.kube.Example;
import naru.manifest.kube.Examples;
import org.junit.jupiter.api.Test;

class InputWordsTest {

    @Test
    void everythingThatCanBeSaidHasWordsAndEveryWordIsUsed() {
        Set<String> keys = new TreeSet<>(Set.of("place.file", "place.line"));
        keys.addAll(Arrays.stream(ProblemKind.values()).map(ProblemKind::key).toList());
        keys.addAll(Arrays.stream(NoticeKind.values()).map(NoticeKind::key).toList());
        for (Example example : Examples.all()) {
            keys.add(example.titleKey());
            keys.add(example.descriptionKey());
        }
        for (Locale language : InputWords.LANGUAGES) {
            assertThat(new TreeSet<>(InputWords.bundle(language).keySet())).isEqualTo(keys);
        }
    }

    @Test
    void koreanIsKoreanAndComposed() {
        var korean = InputWords.bundle(Locale.KOREAN);
        var english = InputWords.bundle(Locale.ENGLISH);
        for (String key : korean.keySet()) {
            String words = korean.getString(key);
            assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            if (!key.equals("place.file")) {
                assertThat(words).as(key).containsPattern("[가-힣]").isNotEqualTo(english.getString(key));
            }
            assertThat(arguments(words)).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)[,}]")
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void englishIsEnglishOnAKoreanMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertThat(InputWords.bundle(Locale.ENGLISH).getString("problem.file-missing"))
                    .isEqualTo("There is no such file.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
