/// What we say of Beanstalk and Kubernetes side by side, as data: aspects, cells, and what each rests on. Ids and
/// dates, never prose: the words are in `i18n/aspects.properties`.
package naru.content.compare;
