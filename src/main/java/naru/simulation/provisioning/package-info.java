/// Nodes that come and go by themselves: Karpenter's rules, as EKS Auto Mode runs them. Only where a scenario has a
/// [naru.simulation.provisioning.NodePool].
///
/// Pods that no node has room for are gathered for a moment and packed on machines that are then launched; a machine
/// that nobody needs any more is emptied and terminated; one that has been dead for half an hour is replaced.
///
/// Left out: replacing a machine by a cheaper one, and terminating several underused ones together; preferences of
/// pods (Karpenter at first takes them for requirements); spot capacity, drift to a newer machine image, schedules of
/// disruption. Assumed, because nobody documents it: a machine is launched in 15 to 20 s, then boots as any other
/// (15 to 25 s); a terminated one is gone as soon as it is empty.
///
/// Sources: karpenter.sh/docs/concepts/disruption and /nodepools; `kubernetes-sigs/karpenter`, `pkg/controllers`;
/// docs.aws.amazon.com/eks/latest/userguide/automode.html and node-repair.html.
package naru.simulation.provisioning;
