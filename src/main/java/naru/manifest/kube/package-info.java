/// From manifests and from what `kubectl get -o json` writes to the objects that Naru plays.
///
/// Reads what the API server would accept, fills in what it would fill in, and complains of what it would refuse, as
/// far as it matters to where pods go and what becomes of them. Fields that do not matter are passed over without a
/// word; those which would matter and are not played give a notice.
package naru.manifest.kube;
