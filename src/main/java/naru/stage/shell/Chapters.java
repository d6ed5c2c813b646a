package naru.stage.shell;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import naru.content.format.Wishes;
import naru.manifest.WholeFile;
import naru.stage.beanstalk.BeanstalkChapter;
import naru.stage.chapter.Chapter;
import naru.stage.chapter.ChapterView;
import naru.stage.compare.CompareChapter;
import naru.stage.containers.ContainersChapter;
import naru.stage.playback.Playback;
import naru.stage.story.ErasChapter;
import naru.stage.text.Messages;

/// The chapters, of which one is on show. Each is made when it is first needed, and kept as the reader leaves it.
final class Chapters {

    private final Settings settings;
    private final Messages messages;
    private final Executor worker;
    private final Executor reader;
    private final Executor stage;
    private final Consumer<URI> browser;
    private final Supplier<Opening> lab;
    private final Map<Chapter, ChapterView> made = new EnumMap<>(Chapter.class);
    private final ReadOnlyObjectWrapper<Chapter> shown;

    /// @param browser shows a page of the web
    /// @param lab what the lab begins with
    /// @param first the chapter on show first
    Chapters(
            Settings settings,
            Messages messages,
            Executor worker,
            Executor reader,
            Executor stage,
            Consumer<URI> browser,
            Supplier<Opening> lab,
            Chapter first) {
        this.settings = settings;
        this.messages = messages;
        this.worker = worker;
        this.reader = reader;
        this.stage = stage;
        this.browser = browser;
        this.lab = lab;
        shown = new ReadOnlyObjectWrapper<>(first);
        view().entered();
    }

    ReadOnlyObjectProperty<Chapter> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The chapter on show.
    ChapterView view() {
        return view(shown.get());
    }

    ChapterView view(Chapter chapter) {
        return made.computeIfAbsent(chapter, this::make);
    }

    ObservableValue<ChapterView> viewShown() {
        return shown.map(this::view);
    }

    /// The time of the chapter on show, as it changes.
    ObservableValue<Playback<?, ?, ?>> time() {
        return viewShown().flatMap(ChapterView::time);
    }

    /// Of the chapter on show.
    Playback<?, ?, ?> playback() {
        return view().playback();
    }

    KubernetesChapter kubernetes() {
        return (KubernetesChapter) view(Chapter.KUBERNETES);
    }

    void show(Chapter next) {
        if (next != shown.get()) {
            view().left();
            shown.set(next);
            view().entered();
        }
    }

    private ChapterView make(Chapter chapter) {
        ChapterView view = switch (chapter) {
            case ERAS -> new ErasChapter(messages, settings.theme(), worker, reader, stage);
            case CONTAINERS -> ContainersChapter.of(messages, worker, stage);
            case BEANSTALK ->
                BeanstalkChapter.of(messages, worker, stage, Tariffs.bundled(), Wishes.bundled(), browser);
            case COMPARE -> CompareChapter.of(messages, worker, reader, stage, browser, WholeFile::write);
            case KUBERNETES -> new KubernetesChapter(messages, settings.theme(), worker, reader, stage, lab.get());
        };
        view.reducedMotion().bind(settings.reducedMotion());
        return view;
    }
}
