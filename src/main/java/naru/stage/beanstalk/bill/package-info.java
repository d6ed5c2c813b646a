/// A running environment and its bill: Beanstalk itself is free, what it makes is not.
package naru.stage.beanstalk.bill;
