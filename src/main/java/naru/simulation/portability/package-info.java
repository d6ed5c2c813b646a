/// One application carried from place to place, in two ways: as a program file that uses what a place has installed,
/// and as an image that brings its own.
///
/// Whether it starts is decided by one rule for both ([naru.simulation.portability.Loader]); only the libraries it is
/// asked about differ.
package naru.simulation.portability;
