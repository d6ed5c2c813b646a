/// Names and walls of the cluster's network: what a name leads to, and who may talk to whom.
///
/// Pure: both are read from the objects there are at that moment. A real cluster's DNS may answer from a cache for some
/// seconds, and a real network plugin takes a moment to enforce a policy; here neither does. All addresses are IPv4,
/// and every connection is TCP.
package naru.simulation.network;
