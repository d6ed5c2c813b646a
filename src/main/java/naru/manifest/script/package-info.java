/// Scripts: what is done to a cluster, and when, as a list of actions in YAML or JSON.
///
/// An action is read at once, and what it is about is looked up when its time has come: nobody knows beforehand what
/// a Deployment's pods will be called. `at: 2m`, `do: set-image`, `deployment: web`, `image: web:2`.
///
/// [naru.manifest.script.Scripts] reads, [naru.manifest.script.ScriptRunner] plays; both are used by the command line
/// and by missions.
package naru.manifest.script;
