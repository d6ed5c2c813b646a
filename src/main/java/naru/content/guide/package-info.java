/// A guide to choosing between the two modes of Beanstalk and Kubernetes: questions, what each answer says for or
/// against each of the three, and the advice that follows. The rules are data (`assets/compare/guide.yaml`), the advice
/// is computed from them and nothing else, and it never claims to be certain. Words: `i18n/guide.properties`.
package naru.content.guide;
