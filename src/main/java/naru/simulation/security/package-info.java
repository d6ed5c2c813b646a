/// What an intruder could do in this cluster, and which of its walls would have stopped what.
///
/// From a hole in one container everything is derived by what Kubernetes and the kernel let a process do: no attack is
/// scripted, and no exploit is described. An intruder stays in a container until its pod is deleted. Assumed: a program
/// is root unless its pod says otherwise, network policies are enforced, and Secrets are read where they are mounted.
package naru.simulation.security;
