package naru.stage.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Korean particles, whose form depends on the last sound of the word before them: 노드가, 컨테이너가, 파드를, 3을, 10으로.
///
/// In a pattern a particle is written `⟦이/가⟧`: the form after a final consonant, then the form after a vowel. Foreign
/// words are read as a Korean reader reads them: digits in Korean, capitals and codes letter by letter, words by sound.
public final class Josa {

    private static final Pattern PARTICLE = Pattern.compile("⟦([^/⟧]+)/([^⟧]+)⟧");

    private Josa() {}

    /// The text with every `⟦…/…⟧` resolved.
    public static String resolve(String text) {
        Matcher matcher = PARTICLE.matcher(text);
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            resolved.append(text, from, matcher.start());
            resolved.append(choose(resolved, matcher.group(1), matcher.group(2)));
            from = matcher.end();
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static String choose(CharSequence before, String afterConsonant, String afterVowel) {
        return switch (FinalSound.of(before)) {
            case VOWEL -> afterVowel;
            // 서울로, not 서울으로: after ㄹ the 으 is not needed.
            case RIEUL -> afterConsonant.startsWith("으로") ? afterVowel : afterConsonant;
            case CONSONANT -> afterConsonant;
            case UNKNOWN -> afterConsonant + "(" + afterVowel + ")";
        };
    }
}
