package naru.simulation.wish;

import java.util.Locale;

/// Who is wished something of.
public enum Platform {
    /// Beanstalk on EC2 instances in an Auto Scaling group.
    STANDARD,
    /// Beanstalk since September 2026: replicas on an EKS cluster that the service operates.
    CLUSTER,
    KUBERNETES;

    /// As files and words write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
