/// What we say of prices: each with where it stands, when that was looked up, and how sure we are.
package naru.content.price;
