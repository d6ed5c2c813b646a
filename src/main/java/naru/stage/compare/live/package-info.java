/// The same event on Beanstalk and on Kubernetes, two stages on one clock, and what it came to on each.
package naru.stage.compare.live;
