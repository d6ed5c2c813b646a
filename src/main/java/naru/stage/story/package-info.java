/// The chapters that tell a story of small worlds: the eras of deployment, and why containers.
package naru.stage.story;
