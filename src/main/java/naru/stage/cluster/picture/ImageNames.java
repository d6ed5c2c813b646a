package naru.stage.cluster.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for the next versions of an image.
final class ImageNames {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d+)(\\D*)");

    /// Numbers with more digits than this are none to count on.
    private static final int LONGEST = 12;

    private ImageNames() {}

    /// The next version: `nginx:1.30` for `nginx:1.29`.
    static String next(String image) {
        return withTag(image, nextTag(tag(image)));
    }

    /// The last number in it one higher: `1.30` for `1.29`; `red-2` for `red`.
    static String nextTag(String tag) {
        Matcher number = LAST_NUMBER.matcher(tag);
        return number.matches() && number.group(2).length() < LONGEST
                ? number.group(1) + (Long.parseLong(number.group(2)) + 1) + number.group(3)
                : tag + (tag.isEmpty() ? "2" : "-2");
    }

    static String withTag(String image, String tag) {
        return name(image) + ":" + tag;
    }

    /// Without the registry: `web:2.0`.
    static String brief(String image) {
        return image.substring(image.lastIndexOf('/') + 1);
    }

    private static String name(String image) {
        int colon = colon(image);
        return colon < 0 ? image : image.substring(0, colon);
    }

    static String tag(String image) {
        int colon = colon(image);
        return colon < 0 ? "" : image.substring(colon + 1);
    }

    /// A colon before the last slash is a registry's port.
    private static int colon(String image) {
        int colon = image.lastIndexOf(':');
        return colon > image.lastIndexOf('/') ? colon : -1;
    }
}
