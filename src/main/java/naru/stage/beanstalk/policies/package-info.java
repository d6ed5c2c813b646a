/// The scene "Policies": six ways to deploy a version, on one clock.
package naru.stage.beanstalk.policies;
