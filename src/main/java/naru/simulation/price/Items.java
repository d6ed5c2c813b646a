package naru.simulation.price;

/// What there is to pay for, by the id of its price.
///
/// EC2 instances and databases go by the name of their type: `t3.small`, `db.t3.micro`.
public final class Items {

    /// An Application Load Balancer, whatever passes through it.
    public static final String LOAD_BALANCER = "load-balancer";

    /// A load balancer capacity unit: 25 new connections a second, 3,000 at once, 1 GB an hour or 1,000 rules a
    /// second, whichever is most (aws.amazon.com/elasticloadbalancing/pricing).
    public static final String CAPACITY_UNIT = "load-balancer-capacity-unit";

    /// An EKS cluster whose Kubernetes version is in standard support.
    public static final String CLUSTER = "eks-cluster";

    /// The same in extended support; this is the whole price, not what comes on top.
    public static final String CLUSTER_EXTENDED = "eks-cluster-extended";

    /// Of an EBS volume, gp3.
    public static final String DISK = "ebs-gp3";

    /// S3 Standard.
    public static final String OBJECTS = "s3";

    /// A database's storage, gp3.
    public static final String DATABASE_DISK = "rds-gp3";

    /// A CloudWatch alarm on one metric of standard resolution.
    public static final String ALARM = "alarm";

    /// A secret in Secrets Manager.
    public static final String SECRET = "secret";

    public static final String NAT_GATEWAY = "nat-gateway";

    /// What passes through a NAT gateway.
    public static final String NAT_DATA = "nat-data";

    /// What goes out to the internet.
    public static final String EGRESS = "egress";

    /// A public IPv4 address, in use or not.
    public static final String ADDRESS = "ipv4";

    private Items() {}

    /// What EKS Auto Mode charges for looking after an instance, on top of the instance itself.
    public static String autoMode(String instanceType) {
        return "auto-mode." + instanceType;
    }

    /// The key of an item's name.
    public static String key(String item) {
        return "price.item." + item;
    }
}
