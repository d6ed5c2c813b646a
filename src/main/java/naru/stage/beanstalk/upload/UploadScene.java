package naru.stage.beanstalk.upload;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Environment;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.VersionMark;
import naru.stage.chapter.Overlay;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Code is uploaded, and the service builds everything that it needs to run: first the reader says how many parts that
/// will be. Then it is theirs: to deploy to, to load, to break, to change, to terminate.
public final class UploadScene extends PlayedScene<BeanstalkWorld, BeanstalkCommand> {

    private static final BeanstalkDynamics NOTHING_YET = new BeanstalkDynamics(BeanstalkStart.empty(0));

    /// Five minutes of building in a quarter of one.
    private static final Speed SPEED = Speed.STEPS.get(4);

    private final BeanstalkWords words;
    private final UploadTelling telling;
    private final UploadActions actions;
    private final LaptopCard laptop;
    private final UploadPicture picture;
    private Platform platform = Platform.NODE_JS;
    private boolean asking;
    private Optional<Integer> predicted = Optional.empty();

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public UploadScene(Messages messages, Executor worker, Executor stage) {
        super(
                "upload",
                new Playback<>(worker, stage, ChronicleRecorder.of(NOTHING_YET, UploadMarks::of), SimTime.ZERO));
        words = new BeanstalkWords(messages);
        telling = new UploadTelling(words, bar());
        UploadMenus menus = new UploadMenus(words, () -> overlay(), this::world, command -> send(List.of(command)));
        actions = new UploadActions(words, this::order, menus);
        laptop = new LaptopCard(words, () -> choosePlatform(), () -> upload());
        picture = new UploadPicture(words, laptop, menus::open);
        playback().speed().set(SPEED);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(language -> {
            overlay().closeMenu();
            show(still());
        });
    }

    private Overlay overlay() {
        return picture.overlay();
    }

    private Optional<Environment> environment() {
        return world().environment(Settings.ENVIRONMENT);
    }

    private void show(Frame<BeanstalkWorld> frame) {
        BeanstalkWorld world = frame.now();
        picture.show(world, moves(frame));
        actions.show(world);
        boolean able = environment()
                .map(each -> each.state() == Environment.State.READY)
                .orElse(!asking);
        laptop.show(VersionMark.of(world, next(world)), platform, environment().isEmpty(), able);
        if (environment().isPresent()) {
            asking = false;
        }
        if (asking) {
            ask();
        } else {
            telling.tell(world, predicted);
        }
    }

    /// The label of the version that lies on the laptop.
    private static String next(BeanstalkWorld world) {
        return "v" + (world.versions().size() + 1);
    }

    // What the reader does

    private void choosePlatform() {
        overlay().openCentred(new PlatformPanel(words, platform, chosen -> {
            platform = chosen;
            overlay().close();
            show(playback().frame().get());
        }));
    }

    private void upload() {
        String version = next(world());
        BeanstalkCommand bundle = new BeanstalkCommand.Upload(version, Settings.BUNDLE_BYTES, Conduct.WORKS);
        if (environment().isPresent()) {
            send(List.of(bundle, new BeanstalkCommand.Deploy(Settings.ENVIRONMENT, version)));
        } else if (predicted.isEmpty()) {
            asking = true;
            show(playback().frame().get());
            bar().focusAnswers();
        } else {
            create(bundle, version);
        }
    }

    private void ask() {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < Inventory.answers(); i++) {
            answers.add(words.get("upload.answer." + i));
        }
        bar().ask(words.get("upload.ask", next(world())), answers, place -> {
            asking = false;
            predicted = Optional.of(place);
            upload();
        });
    }

    private void create(BeanstalkCommand bundle, String version) {
        send(List.of(
                bundle,
                new BeanstalkCommand.Create(Settings.ENVIRONMENT, Settings.configuration(platform), version),
                new BeanstalkCommand.SetLoad(Settings.ENVIRONMENT, LoadCurve.constant(Settings.USUAL))));
    }

    /// The traffic that there is already need not be asked for.
    private void order(BeanstalkCommand command) {
        boolean same = command instanceof BeanstalkCommand.SetLoad load
                && environment().filter(each -> each.load().equals(load.load())).isPresent();
        if (!same) {
            send(List.of(command));
        }
    }

    /// One after the other, and then time goes on.
    private void send(List<BeanstalkCommand> commands) {
        Deque<BeanstalkCommand> left = new ArrayDeque<>(commands);
        playback().send(left.removeFirst(), done -> {
            show(playback().frame().get());
            if (!done) {
                bar().say(words.get("upload.refused"), words.get("upload.refused.more"));
            } else if (left.isEmpty()) {
                playback().play();
            } else {
                send(List.copyOf(left));
            }
        });
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

    @Override
    public void entered() {
        if (environment().isPresent()) {
            playback().play();
        }
    }
}
