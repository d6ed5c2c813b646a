package naru.content.guide;

import java.util.Locale;

/// What there is to choose from.
public enum Candidate {
    /// Beanstalk as most know it: EC2 instances in an Auto Scaling group.
    STANDARD,
    /// Beanstalk since September 2026: replicas on an EKS cluster that the service operates.
    CLUSTER,
    /// Kubernetes itself, also where a cloud runs its control plane (EKS, GKE).
    KUBERNETES;

    /// As the rules and the words write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
