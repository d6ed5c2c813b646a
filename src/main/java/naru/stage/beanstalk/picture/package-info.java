/// The picture of a Beanstalk environment: from users through the load balancer to the instances of its Auto Scaling
/// group, at any size.
package naru.stage.beanstalk.picture;
