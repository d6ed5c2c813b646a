/// What clouds charge: how much of what was used ([naru.simulation.price.Meter]), what it costs
/// ([naru.simulation.price.PriceTable]), and what that comes to ([naru.simulation.price.Bill]).
///
/// Use and price stay apart until someone asks for the bill, so that another price list changes the past's bill too.
/// Prices themselves are data with their sources, in `assets/prices`.
package naru.simulation.price;
