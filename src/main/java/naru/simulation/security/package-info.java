/// What an intruder could do in this cluster, and which of its walls would have stopped what.
package naru.simulation.security;
