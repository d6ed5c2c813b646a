package naru.stage.era;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import naru.simulation.era.Era;
import naru.simulation.era.Server;
import naru.stage.cluster.picture.Mood;
import naru.stage.era.face.Badge;
import naru.stage.era.face.ServerFace;
import naru.stage.era.layout.Part;

/// A layer between the hardware and the applications: its name, the memory it takes, and what is the matter with it.
final class StripView extends Region {

    private static final double GAP = 14;

    private final EraWords words;
    private final boolean runtime;
    private final FitText name = new FitText("body", "era-strip-name");
    private final List<BadgeView> notes = new ArrayList<>();
    private ServerFace face;

    /// @param kind `SYSTEM` or `RUNTIME`
    StripView(ServerFace face, Part.Kind kind, EraWords words) {
        this.face = face;
        this.runtime = kind == Part.Kind.RUNTIME;
        this.words = words;
        getStyleClass().add("era-strip");
        setMouseTransparent(true);
        getChildren().add(name);
        dress();
    }

    void show(ServerFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.pseudo(this, "dead", face.state() == Server.State.DEAD);
        Looks.pseudo(this, "off", face.state() == Server.State.OFF);
        Looks.pseudo(this, "installing", face.state() == Server.State.INSTALLING);
        Looks.pseudo(this, "taken", face.kernelTaken() && !runtime);
        Looks.pseudo(this, "hypervisor", face.stack() == Era.VIRTUAL);
        name.offer(words.variants(key(), words.mib(runtime ? face.runtimeMib() : face.systemMib())));
        List<Badge> said = notes();
        while (notes.size() < said.size()) {
            BadgeView made = new BadgeView();
            notes.add(made);
            getChildren().add(made);
        }
        while (notes.size() > said.size()) {
            getChildren().remove(notes.removeLast());
        }
        for (int i = 0; i < said.size(); i++) {
            notes.get(i).show(said.get(i), words.variants(said.get(i)));
        }
        requestLayout();
    }

    private String key() {
        if (runtime) {
            return "eras.picture.runtime";
        }
        return face.stack() == Era.VIRTUAL ? "eras.picture.hypervisor" : "eras.picture.system";
    }

    private List<Badge> notes() {
        List<Badge> said = new ArrayList<>();
        if (!runtime && face.kernelTaken()) {
            String key = face.stack() == Era.VIRTUAL ? "eras.picture.hypervisor.taken" : "eras.picture.kernel.taken";
            said.add(new Badge("bug", Mood.DANGER, key, List.of()));
        }
        if (!runtime && face.swapMib() > 0) {
            said.add(new Badge("swap", Mood.DANGER, "eras.picture.swap", List.of(new Badge.Mib(face.swapMib()))));
        }
        return said;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double end = getWidth() - GAP;
        double x = GAP;
        x += name.fit(end - x) + GAP;
        name.at(GAP, middle);
        for (BadgeView note : notes) {
            x += note.place(x, middle, end - x) + GAP;
        }
    }
}
