package naru.simulation.traffic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naru.simulation.kubelet.LocalContainer;

/// Somebody a program calls, as its environment names it: `host:port` or `scheme://host:port/path`.
///
/// That a program calls every address it is told, once for each request and one after the other, is Naru's assumption.
///
/// @param port 0 where the address does not say
record Callee(String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Whom a program calls: the addresses in the environment its process was started with, in the order in which
    /// its manifest names them, then those that come from a whole ConfigMap or Secret.
    static List<Callee> of(LocalContainer container) {
        Set<String> names = new LinkedHashSet<>();
        container.spec().env().forEach(variable -> names.add(variable.name()));
        names.addAll(container.env().keySet());
        return names.stream()
                .map(name -> container.env().getOrDefault(name, ""))
                .flatMap(value -> parse(value).stream())
                .distinct()
                .toList();
    }

    /// The address in a variable's value, if it holds one that leads out of the container.
    static Optional<Callee> parse(String value) {
        int scheme = value.indexOf("://");
        String rest = scheme < 0 ? value : value.substring(scheme + 3);
        int slash = rest.indexOf('/');
        if (scheme < 0 && slash >= 0) {
            return Optional.empty();
        }
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String address = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? address : address.substring(0, colon);
        if (!isHost(host) || (colon < 0 && scheme < 0)) {
            return Optional.empty();
        }
        int port = colon < 0 ? usualPort(value.substring(0, scheme)) : number(address.substring(colon + 1));
        return port < 0 ? Optional.empty() : Optional.of(new Callee(host, port));
    }

    private static int usualPort(String scheme) {
        return switch (scheme) {
            case "http" -> HTTP;
            case "https" -> HTTPS;
            default -> 0;
        };
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number > 0 && number < 65_536 ? number : -1;
        } catch (NumberFormatException noPort) {
            return -1;
        }
    }

    /// A name that is neither this machine nor a bare number or address.
    private static boolean isHost(String host) {
        return !host.isEmpty()
                && !host.equals("localhost")
                && host.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '.' || letter == '-')
                && host.chars().anyMatch(Character::isLetter);
    }
}
