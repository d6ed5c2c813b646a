/// Names and walls of the cluster's network: what a name leads to, and who may talk to whom.
package naru.simulation.network;
