/// Words: every sentence a person reads comes from a bundle in `i18n/` and follows the language as it changes.
package naru.stage.text;
