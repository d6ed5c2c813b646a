package naru.content.compare;

import java.util.Locale;

/// What is compared.
public enum Column {
    /// Beanstalk as the notes of 2024 knew it: one thing.
    BEANSTALK,
    /// Beanstalk on EC2 instances in an Auto Scaling group.
    STANDARD,
    /// Beanstalk on an EKS cluster that the service operates, since September 2026.
    CLUSTER,
    KUBERNETES;

    /// Its name in the data and in the keys of words.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
