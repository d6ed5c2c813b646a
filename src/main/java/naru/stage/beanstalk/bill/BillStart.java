package naru.stage.beanstalk.bill;

import java.time.Duration;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Database;
import naru.simulation.beanstalk.DeploymentSettings;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.Workload;
import naru.simulation.traffic.LoadCurve;

/// What the scene on the bill begins with: a small shop, with or without a load balancer.
record BillStart(boolean loadBalanced) {

    static final String NAME = "shop";

    /// Little enough that the default trigger never asks for a third instance.
    static final LoadCurve VISITORS = LoadCurve.constant(10);

    private static final int INSTANCES = 2;
    private static final int MOST = 4;

    BeanstalkDynamics dynamics() {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(NAME, configuration());
        return new BeanstalkDynamics(BeanstalkStart.running(1, Workload.USUAL, "v1", environments, VISITORS));
    }

    private Configuration configuration() {
        int instances = loadBalanced ? INSTANCES : 1;
        return Configuration.DEFAULT
                .withLoadBalanced(loadBalanced)
                .withCapacity(new Capacity(instances, loadBalanced ? MOST : 1, Duration.ofMinutes(6)))
                .withDeployment(DeploymentSettings.DEFAULT.withPolicy(Policy.IMMUTABLE));
    }

    /// Small, and kept as a snapshot at the end.
    static Database database() {
        return new Database("db.t3.micro", Database.OnTermination.SNAPSHOT);
    }
}
