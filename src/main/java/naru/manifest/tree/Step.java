package naru.manifest.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import naru.manifest.Place;
import org.jspecify.annotations.Nullable;

/// The way from a document to a value in it. Written out only when a message needs it.
///
/// @param parent null for the document itself
/// @param name of the file for the document itself, of the field, or the index in digits
record Step(@Nullable Step parent, String name, boolean isIndex) {

    static Step root(String file) {
        return new Step(null, file, false);
    }

    Step key(String key) {
        return new Step(this, key, false);
    }

    Step index(int index) {
        return new Step(this, Integer.toString(index), true);
    }

    Step named(String other) {
        return new Step(parent, other, false);
    }

    Place place(Mark mark) {
        Deque<Step> way = way();
        StringBuilder path = new StringBuilder();
        for (Step step : way) {
            path.append('/').append(step.name.replace("~", "~0").replace("/", "~1"));
        }
        return new Place(file(), mark.line(), mark.column(), path.toString());
    }

    /// As Kubernetes names fields: `spec.containers[0].name`; keys with dots or slashes in brackets.
    String field() {
        StringBuilder field = new StringBuilder();
        for (Step step : way()) {
            boolean plain = !step.isIndex && step.name.indexOf('.') < 0 && step.name.indexOf('/') < 0;
            if (plain) {
                field.append(field.isEmpty() ? "" : ".").append(step.name);
            } else {
                field.append('[').append(step.name).append(']');
            }
        }
        return field.toString();
    }

    private String file() {
        Step step = this;
        while (step.parent != null) {
            step = step.parent;
        }
        return step.name;
    }

    private Deque<Step> way() {
        Deque<Step> way = new ArrayDeque<>();
        for (Step step = this; step.parent != null; step = step.parent) {
            way.addFirst(step);
        }
        return way;
    }
}
