/// Beanstalk Cluster: the same service in its other mode, in which an environment is a number of replicas of a
/// container image on an Amazon EKS cluster that the service makes and operates.
///
/// A translation and its rules, and no second engine: an environment becomes the Kubernetes objects that
/// [naru.simulation.History] plays, on nodes that come and go by [naru.simulation.provisioning.NodePool]. Each cluster
/// is a world of its own; environments whose subnets are the same share it.
///
/// What no page tells is assumed and says so where it stands: that an environment is a namespace, what its objects look
/// like, and that requests are an Application Load Balancer's as soon as a client's reach the Service. Not played:
/// image builds, roles, certificates, own metrics and schedules as triggers, a strategy that is changed later, and what
/// the service does with a rollout that does not get on (nothing is documented; the rollout stalls as in Kubernetes).
///
/// Sources: docs.aws.amazon.com/elasticbeanstalk/latest/dg, beanstalk-cluster-concepts, command-options-general-eks,
/// configuring-cluster-scaling, monitoring-cluster-environments (checked on 2026-11-23).
package naru.simulation.beanstalk.cluster;
