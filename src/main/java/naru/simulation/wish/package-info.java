/// What people wish of a platform beyond the usual, and by which means each platform grants it.
package naru.simulation.wish;
