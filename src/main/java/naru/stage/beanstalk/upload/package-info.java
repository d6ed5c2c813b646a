/// The scene in which code is uploaded and the service builds everything that it needs to run.
package naru.stage.beanstalk.upload;
