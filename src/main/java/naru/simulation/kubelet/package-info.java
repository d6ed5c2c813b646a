/// The machines and the kubelets on them: they pull, start, probe, kill and report.
///
/// A kubelet's own state is the truth about what runs. The API server holds its last report, which is what makes a lost
/// node a question rather than a fact.
package naru.simulation.kubelet;
