package naru.simulation.era;

/// How deep the hole is that an intruder comes through.
public enum Depth {
    /// In the application: the intruder is that application, and has its rights.
    APPLICATION,
    /// In the kernel besides: whoever runs on a kernel can take it over.
    KERNEL,
    /// In the hypervisor besides: a guest can take over its host.
    HYPERVISOR
}
