/// The comparison on paper: what a table says in one language, and the documents made of it.
package naru.stage.compare.paper;
