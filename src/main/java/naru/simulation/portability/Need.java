package naru.simulation.portability;

/// What a program asks of one library, as it was written into it when it was built.
///
/// @param file by which it asks for it
/// @param atLeast the version whose functions it uses
/// @param symbols what the loader calls that version, such as `GLIBC_2.34`
public record Need(String file, Version atLeast, String symbols) {

    /// A program that is built with glibc 2.34 or later needs 2.34 at least: its very first function,
    /// `__libc_start_main`, has a new version there (glibc 2.34 release notes).
    static final Need GLIBC_2_34 = new Need("libc.so.6", new Version(2, 34), "GLIBC_2.34");

    /// What a program needs that was built on a system of 2019.
    static final Need GLIBC_2_28 = new Need("libc.so.6", new Version(2, 28), "GLIBC_2.28");

    static final Need OPENSSL_3 = new Need("libssl.so.3", new Version(3, 0), "OPENSSL_3.0.0");
    static final Need OPENSSL_1_1 = new Need("libssl.so.1.1", new Version(1, 1), "OPENSSL_1_1_0");
    static final Need LIBPQ = new Need("libpq.so.5", new Version(5, 0), "");
}
