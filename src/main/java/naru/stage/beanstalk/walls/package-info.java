/// Beanstalk's walls, each to be run into: several services, another cloud, and its place between two eras.
package naru.stage.beanstalk.walls;
