package naru.simulation.beanstalk;

/// What kind of machine an instance is.
///
/// Source: aws.amazon.com/ec2/instance-types/t3 and aws.amazon.com/ec2/instance-types/m5.
///
/// @param name as EC2 calls it; also the id of its price
/// @param cores virtual CPUs, as EC2 counts them
public record InstanceType(String name, int cores, int memoryMib) {

    /// The usual choice for small environments.
    public static final InstanceType T3_SMALL = new InstanceType("t3.small", 2, 2048);

    public static final InstanceType T3_MICRO = new InstanceType("t3.micro", 2, 1024);
    public static final InstanceType T3_MEDIUM = new InstanceType("t3.medium", 2, 4096);
    public static final InstanceType M5_LARGE = new InstanceType("m5.large", 2, 8192);
}
