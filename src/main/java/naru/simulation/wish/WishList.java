package naru.simulation.wish;

import java.util.List;
import java.util.Set;

/// All wishes there are to choose from.
public record WishList(List<Wish> wishes) {

    public WishList {
        wishes = List.copyOf(wishes);
    }

    /// How many of the chosen wishes a platform grants by these means.
    ///
    /// @param chosen ids of wishes; those that no wish has do not count
    public int count(Set<String> chosen, Platform platform, Means means) {
        return (int) wishes.stream()
                .filter(wish -> chosen.contains(wish.id()))
                .filter(wish -> wish.offer(platform).means() == means)
                .count();
    }
}
