/// The rules of storage, apart from who plays them: which volume fits a claim, and which class it gets.
package naru.simulation.controlplane.storage;
