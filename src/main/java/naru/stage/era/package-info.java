/// The picture of the three eras: thin views over `face` (what is said) and `layout` (where it stands).
///
/// One flat stage holds everything, each view kept as long as what it shows is there: the application that stood on a
/// server is the same view when a guest is put around it and when the guest is taken away.
package naru.stage.era;
