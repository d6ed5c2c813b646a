package naru.content.format;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import naru.content.compare.Source;
import naru.content.fact.Fact;
import naru.content.fact.FactTable;
import naru.content.guide.Answer;
import naru.content.guide.Guide;
import naru.content.guide.Newcomer;
import naru.content.guide.Question;
import naru.content.price.PriceList;
import naru.simulation.wish.Wish;

/// Every fact that comes with Naru, file by file in their own order.
public final class BundledFacts {

    private BundledFacts() {}

    public static List<Fact> all() {
        return Stream.of(
                        Comparisons.bundled().places().stream()
                                .map(place -> new Fact(
                                        FactTable.ASPECTS,
                                        List.of(
                                                place.aspect().id(),
                                                place.column().id()),
                                        place.cell().checked(),
                                        place.cell().sources().stream()
                                                .map(Source::address)
                                                .toList())),
                        Wishes.bundled().wishes().stream().flatMap(BundledFacts::of),
                        of(Guides.choosing()),
                        PriceLists.REGIONS.stream().map(PriceLists::bundled).flatMap(BundledFacts::of))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Fact> of(Wish wish) {
        return wish.offers().entrySet().stream()
                .map(each -> new Fact(
                        FactTable.WISHES,
                        List.of(wish.id(), each.getKey().id()),
                        each.getValue().checked(),
                        List.of(URI.create(each.getValue().source()))));
    }

    private static Stream<Fact> of(Guide guide) {
        Newcomer newcomer = guide.newcomer();
        Fact came = fact(List.of(newcomer.candidate().id()), newcomer.source());
        return Stream.concat(
                Stream.of(came),
                guide.questions().stream()
                        .flatMap(question -> question.answers().stream().flatMap(answer -> of(question, answer))));
    }

    private static Stream<Fact> of(Question question, Answer answer) {
        return answer.reasons().entrySet().stream()
                .map(each -> fact(
                        List.of(question.id(), answer.id(), each.getKey().id()),
                        each.getValue().source()));
    }

    private static Fact fact(List<String> path, naru.content.guide.Source source) {
        return new Fact(FactTable.GUIDE, path, source.checked(), List.of(source.page()));
    }

    private static Stream<Fact> of(PriceList list) {
        return list.entries().values().stream()
                .map(entry -> new Fact(
                        FactTable.PRICES,
                        List.of(list.region(), entry.item()),
                        entry.checked(),
                        List.of(entry.source())));
    }
}
