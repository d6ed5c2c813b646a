package naru.simulation.contest;

import java.util.SortedMap;

/// What is counted on one side at one second.
///
/// @param possible false: the platform cannot do what is asked at all
/// @param answering copies that would answer well now
/// @param versions how many versions answer now
/// @param asWished whether everything is as it is to be
/// @param items what is being paid for now, by the id of its price
record Observation(
        boolean possible,
        Requests requests,
        int answering,
        int versions,
        boolean asWished,
        SortedMap<String, Integer> items) {}
