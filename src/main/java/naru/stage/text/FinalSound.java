package naru.stage.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the last word of a text ends when a Korean reader says it.
enum FinalSound {
    VOWEL,
    RIEUL,
    CONSONANT,
    UNKNOWN;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    /// What is not said: quotation marks, and what stands in brackets after a word.
    private static final Pattern UNSAID = Pattern.compile("(\\s*\\([^()]*\\)|[\\s\"'”’»」』\\]>*_`])+$");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*$");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+$");
    private static final Pattern LATIN_OR_DIGITS = Pattern.compile("[A-Za-z0-9]+$");

    /// Endings of English words that Korean writes with a final consonant: 웹, 앱, 팩, 버킷, 파일, 타임, 머신.
    private static final Pattern CLOSED =
            Pattern.compile(".*([aeiouy]b|[aeiouy]p|app|[aeiou]ck?|[aeiou]k|[aeiouy]t|[mn]|[aeiouy][mn]e|ng)");

    private static final Pattern RIEUL_ENDING = Pattern.compile(".*(l|le)");

    static FinalSound of(CharSequence text) {
        String said = UNSAID.matcher(text).replaceFirst("");
        if (said.isEmpty()) {
            return UNKNOWN;
        }
        char last = said.charAt(said.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return ofHangul((last - FIRST_SYLLABLE) % FINALS);
        }
        if (last == '%') {
            return VOWEL;
        }
        Matcher number = NUMBER.matcher(said);
        if (number.find()) {
            return ofNumber(number.group().replaceAll("[,.]+$", "").replace(",", ""));
        }
        Matcher latin = LATIN.matcher(said);
        return latin.find() ? ofLatin(latin.group(), said) : UNKNOWN;
    }

    private static FinalSound ofHangul(int finalConsonant) {
        return switch (finalConsonant) {
            case 0 -> VOWEL;
            case FINAL_RIEUL -> RIEUL;
            default -> CONSONANT;
        };
    }

    /// Digits are read in Korean: 일 이 삼 사 오 육 칠 팔 구; round numbers end in 십, 백, 천, 만 or 억.
    private static FinalSound ofNumber(String number) {
        return switch (number.charAt(number.length() - 1)) {
            case '1', '7', '8' -> RIEUL;
            case '0', '3', '6' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static FinalSound ofLatin(String word, String said) {
        Matcher token = LATIN_OR_DIGITS.matcher(said);
        boolean code = token.find() && token.group().length() > word.length();
        boolean spelled = word.length() == 1
                || code
                || word.equals(word.toUpperCase(Locale.ROOT))
                || !word.matches(".*[aeiouyAEIOUY].*");
        String lower = word.toLowerCase(Locale.ROOT);
        return spelled ? ofLetterName(lower.charAt(lower.length() - 1)) : ofWord(lower);
    }

    /// 엘 and 알 end in ㄹ, 엠 and 엔 in another consonant, every other letter's name in a vowel.
    private static FinalSound ofLetterName(char letter) {
        return switch (letter) {
            case 'l', 'r' -> RIEUL;
            case 'm', 'n' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static FinalSound ofWord(String word) {
        if (RIEUL_ENDING.matcher(word).matches()) {
            return RIEUL;
        }
        return CLOSED.matcher(word).matches() ? CONSONANT : VOWEL;
    }
}
