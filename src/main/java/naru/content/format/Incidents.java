package naru.content.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import naru.content.Choice;
import naru.content.eras.EraMeasures;
import naru.content.eras.Incident;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.simulation.era.Application;
import naru.simulation.era.EraCommand;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;

/// Reads what is done to the eras side by side.
public final class Incidents {

    private static final int FASTEST = 600;

    private Incidents() {}

    /// Those that come with Naru, in the order of their buttons. They are part of the program: what is wrong with
    /// them is a fault of ours and throws [IllegalStateException].
    public static List<Incident> bundled() {
        return Bundled.read("eras/incidents.yaml", Incidents::read);
    }

    /// @param name by which problems name the content
    public static Reading<List<Incident>> read(String name, byte[] content) {
        return OneDocument.read(name, content, document -> {
            Set<String> ids = new LinkedHashSet<>();
            List<Incident> incidents = new ArrayList<>();
            for (Cursor item : document.items()) {
                Incident incident = incident(item);
                if (!ids.add(incident.id())) {
                    throw item.fault(ProblemKind.DUPLICATE_NAME, incident.id());
                }
                incidents.add(incident);
            }
            return List.copyOf(incidents);
        });
    }

    private static Incident incident(Cursor item) {
        Fields.only(item, "id", "group", "about", "fixed", "actions", "for", "speed", "figures", "verdict", "choices");
        Cursor actions = item.need("actions");
        List<Timed<EraCommand>> script = actions.items().stream()
                .map(action ->
                        new Timed<>(SimTime.ZERO.plus(Fields.span(action.need("at"))), EraCommandReader.read(action)))
                .toList();
        if (script.isEmpty()) {
            throw actions.fault(ProblemKind.LIST_EMPTY);
        }
        return new Incident(
                item.need("id").text(),
                item.find("group").map(Cursor::text),
                application(item.need("about")),
                item.flag("fixed", false),
                script,
                Fields.span(item.need("for")),
                item.whole("speed", 1, 1, FASTEST),
                known(item.need("figures").items(), EraMeasures.names()),
                known(item.need("verdict").items(), EraMeasures.measures()),
                choices(item.need("choices").items()));
    }

    private static String application(Cursor about) {
        List<String> names = Application.all().stream().map(Application::name).toList();
        return known(List.of(about), names).getFirst();
    }

    private static List<String> known(List<Cursor> items, List<String> names) {
        for (Cursor item : items) {
            if (!names.contains(item.text())) {
                throw item.fault(ProblemKind.UNKNOWN_VALUE, item.text(), String.join(", ", names));
            }
        }
        return items.stream().map(Cursor::text).toList();
    }

    private static List<Choice> choices(List<Cursor> items) {
        Set<String> figures = new LinkedHashSet<>(EraMeasures.names());
        List<Choice> choices = new ArrayList<>();
        for (Cursor item : items) {
            Fields.only(item, "id", "when");
            choices.add(new Choice(item.need("id").text(), ConditionReader.read(item.need("when"), figures)));
        }
        return choices;
    }
}
