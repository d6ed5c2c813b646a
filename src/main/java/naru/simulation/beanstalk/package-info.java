/// AWS Elastic Beanstalk in miniature: an application's versions, and environments of EC2 instances in Auto Scaling
/// groups behind load balancers, which the service creates, deploys to, watches and scales.
///
/// A world holds one environment or several, such as one for each deployment policy, or a blue and a green one.
/// [naru.simulation.beanstalk.BeanstalkDynamics] is how it goes: once a second, the rules in
/// [naru.simulation.beanstalk.Rules] work on each environment's [naru.simulation.beanstalk.Draft].
///
/// The rules and numbers are those of the developer guide (docs.aws.amazon.com/elasticbeanstalk/latest/dg, pages named
/// where a rule stands). What no page tells (how long an instance boots, how long a bundle is installed) is assumed,
/// and said so where it stands.
package naru.simulation.beanstalk;
