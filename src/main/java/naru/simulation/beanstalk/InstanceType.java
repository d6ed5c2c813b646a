package naru.simulation.beanstalk;

/// @param name as EC2 calls it; also the id of its price
public record InstanceType(String name, int cores, int memoryMib) {

    /// The usual choice for small environments.
    ///
    /// Source: aws.amazon.com/ec2/instance-types/t3.
    public static final InstanceType T3_SMALL = new InstanceType("t3.small", 2, 2048);

    public static final InstanceType T3_MICRO = new InstanceType("t3.micro", 2, 1024);
    public static final InstanceType T3_MEDIUM = new InstanceType("t3.medium", 2, 4096);
    public static final InstanceType M5_LARGE = new InstanceType("m5.large", 2, 8192);
}
