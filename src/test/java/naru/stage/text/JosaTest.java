package naru.stage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Particles as a Korean reader would write them after words, names, numbers and codes.
class JosaTest {

    @ParameterizedTest
    @CsvSource({
        // Hangul
        "노드, 노드가",
        "컨테이너, 컨테이너가",
        "스케줄링, 스케줄링이",
        "할당량, 할당량이",
        "콘솔, 콘솔이",
        // Digits: 일 이 삼 사 오 육 칠 팔 구 영
        "노드 1, 노드 1이",
        "노드 2, 노드 2가",
        "노드 3, 노드 3이",
        "노드 4, 노드 4가",
        "노드 5, 노드 5가",
        "node-6, node-6이",
        "7, 7이",
        "8, 8이",
        "9, 9가",
        "0, 0이",
        "10, 10이",
        "300, 300이",
        "2.5, 2.5가",
        // Letters by name
        "A, A가",
        "L, L이",
        "M, M이",
        "N, N이",
        "R, R이",
        "CPU, CPU가",
        "API, API가",
        "YAML, YAML이",
        "JSON, JSON이",
        "web-x2k9p, web-x2k9p가",
        "web-7f4zm, web-7f4zm이",
        "bzrtl, bzrtl이",
        // Words by sound
        "web, web이",
        "cache, cache가",
        "report, report가",
        "frontend, frontend가",
        "app, app이",
        "bucket, bucket이",
        "file, file이",
        "volume, volume이",
        "machine, machine이",
        "node, node가",
        "server, server가",
        "payment, payment가",
        "redis, redis가",
        "batch, batch가",
        "pool, pool이",
        "admin, admin이",
        "queue, queue가",
        // What is not said
        "'“노드”', 노드”가",
        "웹 (3), 웹 (3)이",
        "50%, 50%가"
    })
    void subject(String word, String expected) {
        assertThat(Josa.resolve(word + "⟦이/가⟧")).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "노드, 노드로",
        "서울, 서울로",
        "집, 집으로",
        "노드 1, 노드 1로",
        "노드 3, 노드 3으로",
        "노드 7, 노드 7로",
        "node-2, node-2로",
        "R, R로",
        "M, M으로",
        "file, file로",
        "web, web으로",
        "scene.json, scene.json으로"
    })
    void direction(String word, String expected) {
        assertThat(Josa.resolve(word + "⟦으로/로⟧")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"노드, 노드는 웹을", "콘솔, 콘솔은 웹을"})
    void severalInOneSentence(String word, String expected) {
        assertThat(Josa.resolve(word + "⟦은/는⟧ 웹⟦을/를⟧")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'?', '?이(가)'", "'', '이(가)'", "Ω, Ω이(가)"})
    void bothFormsWhereNobodyCanTell(String word, String expected) {
        assertThat(Josa.resolve(word + "⟦이/가⟧")).isEqualTo(expected);
    }
}
