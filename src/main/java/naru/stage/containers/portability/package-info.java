/// One image carried to four places, and the same program carried without one.
package naru.stage.containers.portability;
