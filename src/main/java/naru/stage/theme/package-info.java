/// Looks: the three themes, the meaning of each colour, and the typeface.
package naru.stage.theme;
