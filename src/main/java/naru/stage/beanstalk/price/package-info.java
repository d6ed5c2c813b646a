/// What things cost, as the reader sees and changes it: prices with where they come from, and amounts of money.
package naru.stage.beanstalk.price;
