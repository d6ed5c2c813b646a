package naru.simulation.portability;

import java.util.List;

/// A shared library as it is installed.
///
/// @param name of the package; of one package there is one version in a place, so that another takes its place
/// @param file the name programs ask for it by (its SONAME), which changes when it breaks with the past
public record Library(String name, String file, Version version) {

    static final Library GLIBC_2_28 = glibc(28);
    static final Library GLIBC_2_34 = glibc(34);
    static final Library GLIBC_2_35 = glibc(35);
    static final Library GLIBC_2_36 = glibc(36);
    static final Library OPENSSL_1_1 = new Library("OpenSSL", "libssl.so.1.1", new Version(1, 1));
    static final Library OPENSSL_3 = new Library("OpenSSL", "libssl.so.3", new Version(3, 0));
    static final Library LIBPQ = new Library("libpq", "libpq.so.5", new Version(5, 0));

    /// What a package manager has to offer by itself. The C library it has not: the rest of the system stands on
    /// it.
    static final List<Library> OFFERED = List.of(OPENSSL_3, LIBPQ);

    private static Library glibc(int minor) {
        return new Library("glibc", "libc.so.6", new Version(2, minor));
    }

    /// Whether all the rest of a system stands on it, so that nobody replaces it alone: the C library.
    public boolean isTheSystems() {
        return file.equals(GLIBC_2_28.file());
    }
}
