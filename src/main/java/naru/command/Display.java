package naru.command;

import java.util.Locale;

/// Whether this machine has a screen to open a window on, and what JavaFX is told where it has none.
public final class Display {

    /// Says that there is a display (`true`) or none (`false`) where the system's own signs mislead.
    public static final String OVERRIDE = "naru.display";

    private Display() {}

    /// Linux says so in the environment; macOS and Windows always have one.
    static boolean isPresent() {
        String override = System.getProperty(OVERRIDE);
        if (override != null) {
            return Boolean.parseBoolean(override);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean alwaysThere = system.startsWith("mac") || system.startsWith("windows");
        return alwaysThere || isNamed("DISPLAY") || isNamed("WAYLAND_DISPLAY");
    }

    private static boolean isNamed(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /// Has JavaFX draw in memory. Must come before the first class of JavaFX that has to do with windows is loaded.
    static void doWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
