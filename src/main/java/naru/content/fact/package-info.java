/// Everything we say that has a source and a date, whichever file it is written in.
package naru.content.fact;
