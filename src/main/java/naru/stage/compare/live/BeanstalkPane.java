package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.contest.ContestWorld;
import naru.simulation.contest.Ledger;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;
import naru.stage.beanstalk.picture.HealthLook;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;

/// Elastic Beanstalk's side: each environment in a row.
final class BeanstalkPane {

    private static final double ROW = 76;

    private final LiveWords words;
    private final BeanstalkWords its;
    private final Sign status = new Sign(Styles.TITLE);
    private final StepList steps;
    private final SidePane pane;
    private final Map<String, EnvironmentPicture> pictures = new TreeMap<>();
    private final Label rebuild = new Label();

    BeanstalkPane(LiveWords words) {
        this.words = words;
        its = new BeanstalkWords(words.messages());
        steps = new StepList(words);
        pane = new SidePane("beanstalk", status, steps);
        rebuild.getStyleClass().addAll(Styles.BODY, "live-rebuild");
        rebuild.setWrapText(true);
        rebuild.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region picture() {
        return pane;
    }

    void show(ContestWorld now, boolean flowing) {
        BeanstalkWorld world = now.beanstalk();
        Environment first = world.environments().getFirst();
        Configuration set = first.configuration();
        pane.name(
                words.get("beanstalk"),
                words.get(
                        "beanstalk.about",
                        set.capacity().min(),
                        set.capacity().max(),
                        words.policy(set.deployment().policy())));
        status.show(
                HealthLook.icon(first.health().status()),
                its.status(first.health().status()),
                HealthLook.style(first.health().status()));
        List<Region> rows = new ArrayList<>();
        for (Environment environment : world.environments()) {
            EnvironmentPicture picture = pictures.computeIfAbsent(environment.name(), name -> row());
            picture.show(world, environment.name(), flowing);
            rows.add(picture);
        }
        Ledger ledger = now.beanstalkLedger();
        if (!ledger.possible()) {
            rebuild.setText(rebuild(first));
            rows.add(rebuild);
        }
        pane.rows(rows);
        steps.show(ledger.steps());
    }

    private EnvironmentPicture row() {
        EnvironmentPicture picture = new EnvironmentPicture(its, Detail.ROW, (chosen, node) -> {});
        picture.setMinHeight(ROW);
        return picture;
    }

    /// All that exists nowhere else and would have to be made anew.
    private String rebuild(Environment environment) {
        String parts =
                environment.resources().keySet().stream().map(its::resource).collect(Collectors.joining(", "));
        return words.get("rebuild", environment.resources().size(), parts);
    }

    void advance(double seconds, boolean moving) {
        pictures.values().forEach(picture -> picture.advance(seconds, moving));
    }
}
