/// The scene in which a deployment fails and the reader finds out why.
package naru.stage.beanstalk.failing;
