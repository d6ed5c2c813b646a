package naru.stage.compare.live;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import naru.simulation.contest.Contest;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Side;
import naru.simulation.contest.Trial;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// What is said above the two platforms: the question, what the reader has said, and what came of it.
final class LiveTelling {

    private final LiveSession session;
    private final LiveWords words;
    private final Prices prices;
    private final AskBar bar;
    private final Why why;

    LiveTelling(LiveSession session, LiveWords words, Prices prices, AskBar bar) {
        this.session = session;
        this.words = words;
        this.prices = prices;
        this.bar = bar;
        why = new Why(words);
    }

    void tell() {
        Trial trial = session.settings().get().trial();
        Question question = session.question();
        switch (session.state().get()) {
            case LiveSession.State.Asking() ->
                bar.ask(
                        words.get("claim." + trial.id()) + " " + words.get("ask." + question.id()),
                        answers(),
                        place -> session.answer(Guess.values()[place]));
            case LiveSession.State.Watching(Guess said) ->
                bar.say(words.get("claim." + trial.id()), words.get("said", words.guess(said)));
            case LiveSession.State.Decided(Guess said, Guess truth) ->
                session.contest().get().ifPresent(contest -> decide(contest, said, truth));
        }
    }

    private List<String> answers() {
        return Arrays.stream(Guess.values()).map(words::guess).toList();
    }

    private void decide(Contest contest, Guess said, Guess truth) {
        boolean right = said == truth;
        bar.decide(right, words.get(right ? "right" : "other", answer(contest)), why.of(contest.settings()), again());
    }

    /// The measured answer, with both figures.
    private String answer(Contest contest) {
        String kubernetes = figure(contest, Side.KUBERNETES);
        Ledger last = contest.ledgers(Side.BEANSTALK).getLast();
        if (!last.possible()) {
            return words.get(
                    "answer.impossible",
                    contest.ledgers(Side.KUBERNETES).getLast().steps().size());
        }
        String beanstalk = figure(contest, Side.BEANSTALK);
        return words.get("answer." + session.question().id(), beanstalk, kubernetes);
    }

    private String figure(Contest contest, Side side) {
        List<Ledger> ledgers = contest.ledgers(side);
        Ledger ledger = ledgers.getLast();
        return switch (session.question()) {
            case LOST -> words.get("count", ledger.requests().failed());
            case RECOVERY -> ledger.recovered().map(words::duration).orElseGet(() -> words.get("never"));
            case STEPS -> words.get("count", ledger.steps().size());
            case COST -> {
                Ledger before = ledgers.get((int) contest.event().seconds() - 1);
                yield words.money(prices.microDollars(ledger.hourly()) - prices.microDollars(before.hourly()));
            }
        };
    }

    private Node again() {
        Button again = new Button(words.get("again"), new FontIcon(Material2MZ.REPLAY));
        again.setId("live-again");
        again.getStyleClass().add(Styles.CHIP);
        again.setMinWidth(Button.USE_PREF_SIZE);
        again.setOnAction(event -> {
            session.hold(session.settings().get());
            bar.focusAnswers();
        });
        return again;
    }
}
