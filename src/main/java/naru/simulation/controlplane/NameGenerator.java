package naru.simulation.controlplane;

import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.Dice;

/// Names for objects that a controller makes many of: the owner's name and five characters.
///
/// The alphabet has no vowels and no digits that look like letters, so that no word comes out. Source:
/// `staging/src/k8s.io/apimachinery/pkg/util/rand/rand.go`.
record NameGenerator(ApiServer api, Dice dice) {

    private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";
    private static final int LENGTH = 5;

    String unused(Kind kind, String namespace, String base) {
        for (int attempt = 0; ; attempt++) {
            String name = base + "-" + suffix(base + "#" + api.state().uidsGiven() + "#" + attempt);
            if (!api.state().objects().contains(new ObjectKey(kind, namespace, name))) {
                return name;
            }
        }
    }

    private String suffix(String object) {
        return encode(dice.bits("name", object), LENGTH);
    }

    /// As many characters of the alphabet as asked for, from the bits of a number.
    static String encode(long bits, int length) {
        StringBuilder text = new StringBuilder();
        long rest = bits;
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        }
        return text.toString();
    }
}
