package naru.content.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import naru.content.format.PriceLists;
import naru.manifest.Reading;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.price.Items;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What things cost, as it is written down, and as a reader may write it.
class PriceListsTest {

    private static final PriceList USUAL = PriceLists.usual();

    static Stream<PriceList> bundled() {
        return PriceLists.REGIONS.stream().map(PriceLists::bundled);
    }

    /// That there is a source and a day, and that a price is more than nothing, the reader sees to.
    @ParameterizedTest
    @MethodSource("bundled")
    void noPriceIsFromTheFuture(PriceList list) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(list.entries().values()).allSatisfy(entry -> {
            assertThat(entry.checked()).isBeforeOrEqualTo(today);
            assertThat(entry.stated().orElse(entry.checked())).isBeforeOrEqualTo(entry.checked());
        });
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyRegionPricesTheSameItems(PriceList list) {
        assertThat(list.entries().sequencedKeySet())
                .containsExactlyInAnyOrderElementsOf(USUAL.entries().sequencedKeySet());
        assertThat(list.entries().values())
                .allSatisfy(entry -> assertThat(entry.price().unit())
                        .isEqualTo(USUAL.entries().get(entry.item()).price().unit()));
    }

    @Test
    void whatTheModelUsesHasAPrice() {
        PriceTable table = USUAL.table();
        assertThat(table.prices())
                .containsKeys(
                        InstanceType.T3_MICRO.name(),
                        InstanceType.T3_SMALL.name(),
                        InstanceType.T3_MEDIUM.name(),
                        InstanceType.M5_LARGE.name(),
                        Items.autoMode(InstanceType.T3_MEDIUM.name()),
                        Items.LOAD_BALANCER,
                        Items.CAPACITY_UNIT,
                        Items.CLUSTER,
                        Items.CLUSTER_EXTENDED,
                        Items.DISK,
                        Items.OBJECTS,
                        Items.DATABASE_DISK,
                        Items.ALARM,
                        Items.SECRET,
                        Items.NAT_GATEWAY,
                        Items.NAT_DATA,
                        Items.EGRESS,
                        Items.ADDRESS);
        assertThat(table.price("t3.small").microDollars()).isEqualTo(20_800);
        assertThat(table.checked()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    /// Auto Mode is charged at 12 % of the instance (see the source of those entries).
    @ParameterizedTest
    @MethodSource("bundled")
    void autoModeIsAShareOfTheInstance(PriceList list) {
        PriceTable table = list.table();
        assertThat(table.prices().keySet().stream().filter(item -> item.startsWith("auto-mode.")))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(table.price(item).microDollars() * 100)
                        .isEqualTo(table.price(item.substring("auto-mode.".length()))
                                        .microDollars()
                                * 12));
    }

    @Test
    void everythingHasAWord() {
        for (Language language : Language.values()) {
            Messages words = new Messages(new SimpleObjectProperty<>(language));
            assertThat(USUAL.entries().sequencedKeySet())
                    .allSatisfy(item -> assertThat(words.get(Items.key(item))).isNotBlank());
            assertThat(Unit.values())
                    .allSatisfy(unit -> assertThat(words.get(unit.key())).isNotBlank());
            assertThat(Certainty.values())
                    .allSatisfy(
                            certainty -> assertThat(words.get(certainty.key())).isNotBlank());
        }
    }

    @Test
    void aReadersOwnPriceIsMeantAndTheRestStays() {
        PriceList own = read("""
            currency: USD
            region: us-west-2
            items:
              - {id: t3.small, price: 0.02, per: hour, source: "https://example.com/contract", checked: 2026-11-01}
            """).toOptional().orElseThrow();

        assertThat(own.table().price("t3.small").microDollars()).isEqualTo(20_000);
        assertThat(own.table().price("t3.micro")).isEqualTo(USUAL.table().price("t3.micro"));
        assertThat(own.region()).isEqualTo("us-west-2");
        assertThat(own.table().checked()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aFileIsReadAsItsContentIs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file, list("{id: s3, price: 1, per: gb-month, source: \"https://a.b\", checked: 2026-11-01}"));

        assertThat(PriceLists.read(file, USUAL)
                        .toOptional()
                        .orElseThrow()
                        .table()
                        .price("s3")
                        .microDollars())
                .isEqualTo(1_000_000);
        assertThat(problem(PriceLists.read(folder.resolve("other.yaml"), USUAL)))
                .isEqualTo("other.yaml:0 FILE_MISSING");
        assertThat(problem(PriceLists.read(folder, USUAL))).endsWith("FILE_IS_FOLDER");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("misspelt field", "{id: s3, prize: 1}", "UNKNOWN_VALUE"),
                Arguments.of("unknown item", entry("id: s4, price: 1, per: gb-month"), "UNKNOWN_VALUE"),
                Arguments.of("unknown unit", entry("id: s3, price: 1, per: fortnight"), "UNKNOWN_VALUE"),
                Arguments.of("another unit", entry("id: s3, price: 1, per: hour"), "UNKNOWN_VALUE"),
                Arguments.of("for free", entry("id: s3, price: 0, per: gb-month"), "NOT_POSITIVE"),
                Arguments.of("less than free", entry("id: s3, price: -1, per: gb-month"), "DECIMAL_OUT_OF_RANGE"),
                Arguments.of("in words", entry("id: s3, price: cheap, per: gb-month"), "WRONG_TYPE"),
                Arguments.of("no source", "{id: s3, price: 1, per: gb-month, checked: 2026-11-01}", "FIELD_MISSING"),
                Arguments.of(
                        "no address",
                        "{id: s3, price: 1, per: gb-month, source: hearsay, checked: 2026-11-01}",
                        "UNKNOWN_VALUE"),
                Arguments.of(
                        "not an address at all",
                        "{id: s3, price: 1, per: gb-month, source: \"https://a b\", checked: 2026-11-01}",
                        "UNKNOWN_VALUE"),
                Arguments.of(
                        "no day",
                        "{id: s3, price: 1, per: gb-month, source: \"https://example.com\"}",
                        "FIELD_MISSING"),
                Arguments.of(
                        "no day of the calendar",
                        "{id: s3, price: 1, per: gb-month, source: \"https://example.com\", checked: 2026-02-30}",
                        "UNKNOWN_VALUE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsSaidWithItsLine(String what, String item, String kind) {
        assertThat(problem(read(list(item)))).as(what).isEqualTo("own.yaml:4 " + kind);
    }

    @Test
    void anItemIsNamedOnce() {
        String twice = list(entry("id: s3, price: 1, per: gb-month")) + "  - "
                + entry("id: s3, price: 2, per: gb-month") + "\n";
        assertThat(problem(read(twice))).isEqualTo("own.yaml:5 DUPLICATE_NAME");
    }

    @Test
    void aListIsNotEmpty() {
        assertThat(problem(read("currency: USD\nregion: here\nitems: []\n"))).isEqualTo("own.yaml:3 LIST_EMPTY");
        assertThat(problem(read(""))).endsWith("FILE_EMPTY");
        assertThat(problem(read(
                        "currency: KRW\nregion: here\nitems: [" + entry("id: s3, price: 1, per: gb-month") + "]\n")))
                .isEqualTo("own.yaml:1 UNKNOWN_VALUE");
    }

    private static String entry(String fields) {
        return "{" + fields + ", source: \"https://example.com\", checked: 2026-11-01}";
    }

    private static String list(String item) {
        return "currency: USD\nregion: here\nitems:\n  - " + item + "\n";
    }

    private static Reading<PriceList> read(String yaml) {
        return PriceLists.read("own.yaml", yaml.getBytes(StandardCharsets.UTF_8), USUAL);
    }

    private static String problem(Reading<PriceList> reading) {
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        var problem = ((Reading.Failed<PriceList>) reading).problem();
        return problem.place().file() + ":" + problem.place().line() + " " + problem.kind();
    }
}
