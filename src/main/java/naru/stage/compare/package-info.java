/// The comparison of Beanstalk with Kubernetes: a table, each row of it live on both, and a guide to choosing.
package naru.stage.compare;
