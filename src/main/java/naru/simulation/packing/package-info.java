/// How few nodes would do: a proven minimum, to measure people and schedulers against.
///
/// Packing by cpu and memory at once is a hard problem in the strict sense: no rule is always best, and to prove that
/// fewer nodes cannot do means to try, cleverly, everything. So a search can be cancelled, and says what it knows by
/// then.
package naru.simulation.packing;
