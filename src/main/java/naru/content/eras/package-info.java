/// What we say of the eras of deployment: the story that carries the same applications through them, as data. Ids,
/// commands and moments, never prose: the words are in `i18n/eras.properties`.
package naru.content.eras;
