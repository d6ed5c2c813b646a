/// Where everything stands at a moment of the eras: pure functions of the world and the size, needing no toolkit.
package naru.stage.era.layout;
