/// The guide to choosing as a page: the questions, and beside them the advice, which follows every answer.
package naru.stage.compare.guide;
