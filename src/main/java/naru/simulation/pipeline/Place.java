package naru.simulation.pipeline;

/// What a program finds where it runs.
///
/// @param compiler what built it
/// @param library the version of the library it finds
/// @param tested whether it is tested there
/// @param production whether it has the settings of production
public record Place(String compiler, int library, boolean tested, boolean production) {

    static final int OLD_LIBRARY = 30;

    /// The version that some changes need, in tenths: 3.2.
    static final int NEW_LIBRARY = 32;

    /// The developers' laptops, kept up to date by those who like new things.
    public static final Place LAPTOP = new Place("gcc 13.2", NEW_LIBRARY, false, false);

    /// Set up by operations last year.
    public static final Place TEST_SERVER = new Place("gcc 12.2", NEW_LIBRARY, true, false);

    /// Set up by operations when the program was new, and touched as rarely as possible.
    public static final Place PRODUCTION_SERVER = new Place("gcc 11.4", OLD_LIBRARY, false, true);

    /// As people write it: `3.2`.
    public String libraryVersion() {
        return library / 10 + "." + library % 10;
    }

    Place withLibrary(int version) {
        return new Place(compiler, version, tested, production);
    }
}
