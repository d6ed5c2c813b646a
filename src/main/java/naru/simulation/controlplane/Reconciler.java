package naru.simulation.controlplane;

import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;

/// A controller: told of changes, it says which objects to look at; looking at one, it makes what is more like what is
/// wished for.
interface Reconciler {

    /// A name of its own, as it stands in the queue.
    String name();

    /// Whose name its events bear.
    Component component();

    /// Which objects of its own a change concerns.
    void observe(Change change, Requests requests);

    void reconcile(ObjectKey key);

    /// Where a controller asks for an object to be looked at.
    @FunctionalInterface
    interface Requests {
        void look(ObjectKey key);
    }
}
