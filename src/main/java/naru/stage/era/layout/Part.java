package naru.stage.era.layout;

/// What a rectangle is for: the same part is the same view as long as it is there.
///
/// @param site its place among the sites; a site that adopts another era is still the same
/// @param server on which; 0 for what belongs to no server, such as an application, which moves between them
/// @param name of the instance; empty for what belongs to none
public record Part(Kind kind, int site, int server, String name) {

    /// In the order in which they lie upon one another.
    public enum Kind {
        HEADING,
        /// Where the requests come from.
        USERS,
        METERS,
        /// Around a server that is not there yet.
        FRAME,
        HARDWARE,
        /// The operating system, or the hypervisor.
        SYSTEM,
        RUNTIME,
        /// Around an instance: a guest, a container, or the empty place that it is about to move to.
        WALL,
        /// Where requests come down to an instance.
        LANE,
        APPLICATION
    }

    static Part of(Kind kind, int site) {
        return new Part(kind, site, 0, "");
    }

    static Part of(Kind kind, int site, int server) {
        return new Part(kind, site, server, "");
    }

    static Part wall(int site, int server, String name) {
        return new Part(Kind.WALL, site, server, name);
    }

    public static Part application(int site, String name) {
        return new Part(Kind.APPLICATION, site, 0, name);
    }

    public static Part lane(int site, String name) {
        return new Part(Kind.LANE, site, 0, name);
    }
}
