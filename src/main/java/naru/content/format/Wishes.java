package naru.content.format;

import naru.simulation.wish.WishList;

/// The wishes that come with Naru. They are part of the program: what is wrong with them is a fault of ours and throws
/// [IllegalStateException].
public final class Wishes {

    private Wishes() {}

    public static WishList bundled() {
        return Bundled.read("compare/wishes.yaml", WishReader::read);
    }
}
