/// The chapter on AWS Elastic Beanstalk: what the service builds from uploaded code, and its scenes.
package naru.stage.beanstalk;
