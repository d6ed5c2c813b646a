package naru.stage.beanstalk.bill;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import naru.stage.beanstalk.bill.Prediction.Question;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.beanstalk.upload.UploadMarks;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Beanstalk is free, what it makes is not: a running environment and its bill, which grows with time. First the
/// reader says what will cost most.
public final class BillScene extends PlayedScene<BeanstalkWorld, BeanstalkCommand> {

    /// An hour in six seconds.
    private static final Speed SPEED = Speed.STEPS.getLast();

    private static final BillStart FIRST = new BillStart(true);

    private final BeanstalkWords words;
    private final BillPicture picture;
    private final BillTelling telling;
    private final BillActions actions;

    /// As they came, by region.
    private final List<Tariff> listed;

    /// As the reader has changed them.
    private final List<Tariff> tariffs;

    private int region;
    private BillStart start = FIRST;
    private Optional<Question> asked = Optional.of(Question.LARGEST);
    private Optional<Prediction> predicted = Optional.empty();
    private Optional<Rollout> rollout = Optional.empty();

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param browser shows a page of the web
    /// @param tariffs by region, the usual one first; at least one
    public BillScene(Messages messages, Executor worker, Executor stage, List<Tariff> tariffs, Consumer<URI> browser) {
        super("bill", new Playback<>(worker, stage, recorder(FIRST), SimTime.ZERO));
        words = new BeanstalkWords(messages);
        listed = List.copyOf(tariffs);
        this.tariffs = new ArrayList<>(tariffs);
        picture = new BillPicture(words, tariff(), browser, this::reprice, this::backToListed);
        telling = new BillTelling(words, bar());
        actions = new BillActions(words, this::order, this::forget, this::reshape, this::otherRegion);
        playback().speed().set(SPEED);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(language -> {
            picture.closeSheet();
            refresh();
        });
    }

    private static ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> recorder(BillStart start) {
        return new ChronicleRecorder<>(Chronicle.begin(start.dynamics()), UploadMarks::of, List.of());
    }

    private Tariff tariff() {
        return tariffs.get(region);
    }

    private void refresh() {
        show(still());
    }

    private void show(Frame<BeanstalkWorld> frame) {
        BeanstalkWorld world = frame.now();
        picture.show(world, tariff(), moves(frame));
        boolean running = predicted.filter(it -> !it.isDue(world)).isPresent();
        actions.show(world, tariffs.get(nextRegion()).table().region(), asked.isPresent() || running);
        playback().end().set(predicted.filter(it -> running).map(Prediction::due));
        asked.ifPresentOrElse(this::ask, () -> telling.tell(world, tariff(), predicted, rollout, start.loadBalanced()));
    }

    // Questions

    private void ask(Question question) {
        String kind = BeanstalkWords.kebab(question);
        List<String> answers = IntStream.rangeClosed(1, question.answers())
                .mapToObj(i -> words.get("bill.answer." + kind + "." + i))
                .toList();
        bar().ask(words.get("bill.ask." + kind), answers, place -> answer(question, place));
    }

    private void answer(Question question, int place) {
        asked = Optional.empty();
        Prediction said = Prediction.of(question, place, world());
        predicted = Optional.of(said);
        switch (question) {
            case LARGEST -> {
                refresh();
                playback().play();
            }
            case WEEKEND -> {
                SetLoad nobody = new SetLoad(BillStart.NAME, LoadCurve.constant(0));
                playback().send(nobody, done -> playback().seek(said.due()));
            }
        }
    }

    private void forget() {
        playback().pause();
        predicted = Optional.empty();
        asked = Optional.of(Question.WEEKEND);
        refresh();
    }

    // Orders

    private void order(List<BeanstalkCommand> commands) {
        predicted = Optional.empty();
        rollout = commands.stream()
                .filter(Deploy.class::isInstance)
                .findFirst()
                .flatMap(deploy -> world().environment(BillStart.NAME))
                .map(environment -> Rollout.next(world(), environment));
        commands.forEach(command -> playback().send(command, done -> {
            if (done) {
                playback().play();
            }
        }));
    }

    private void reshape() {
        start = new BillStart(!start.loadBalanced());
        predicted = Optional.empty();
        rollout = Optional.empty();
        playback().begin(recorder(start), SimTime.ZERO);
    }

    private int nextRegion() {
        return (region + 1) % tariffs.size();
    }

    private void otherRegion() {
        region = nextRegion();
        refresh();
    }

    private void reprice(String item, long microDollars) {
        tariffs.set(region, tariff().with(item, microDollars));
        refresh();
    }

    private void backToListed(String item) {
        tariffs.set(region, tariff().listedAs(item, listed.get(region)));
        refresh();
    }

    // What the chapter asks for

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public List<Node> actions() {
        return actions.nodes();
    }

    @Override
    public void advance(double wallSeconds) {
        picture.advance(wallSeconds, moves());
    }
}
