/// The three eras of deployment as one model: servers, systems, guests, containers and the applications in them, what
/// each costs and what each keeps apart.
///
/// A world holds one site or several; whatever is commanded is done to each of them. Amounts are whole numbers
/// (millicores, MiB, cents, millionths of requests), so that sums are exact and two runs agree to the byte. What is
/// not known but assumed is a [naru.simulation.era.Figure], with its bounds; everything else follows from those.
///
/// [naru.simulation.era.EraDynamics] is how it goes: ten times a second, the rules in [naru.simulation.era.Rules] work
/// on each site's [naru.simulation.era.Turn]. What keeps things apart is in one place each:
/// [naru.simulation.era.Walls] and [naru.simulation.era.Bounds]; who suffers from what follows from them and is
/// written nowhere.
package naru.simulation.era;
