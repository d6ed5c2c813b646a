/// A Kubernetes cluster as an environment of Beanstalk is drawn: nodes with their replicas, and their versions.
package naru.stage.beanstalk.replicas;
