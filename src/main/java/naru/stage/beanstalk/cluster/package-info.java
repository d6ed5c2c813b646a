/// The scene "Beanstalk Cluster": the service in its other mode, with environments as replicas on shared nodes.
package naru.stage.beanstalk.cluster;
