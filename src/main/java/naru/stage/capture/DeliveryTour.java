package naru.stage.capture;

import java.util.List;
import naru.stage.shell.Opening;

/// Stills of the scene on quick, efficient deployment: as it opens, as it asks, under way, and what came of each order.
final class DeliveryTour {

    private static final String FOLDER = "containers/deployment";

    private DeliveryTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(DeliveryTour::open),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    open(pose);
                    pose.press("delivery-code");
                }),
                Step.of(FOLDER + "/under-way", first).posing(pose -> {
                    open(pose);
                    order(pose, "delivery-code", 2);
                    pose.waitUntil(200);
                }),
                Step.of(FOLDER + "/code", first).posing(pose -> ordered(pose, "delivery-code", 2)),
                Step.of(FOLDER + "/base", first).posing(pose -> ordered(pose, "delivery-base", 1)),
                Step.of(FOLDER + "/rollback", first).posing(pose -> {
                    ordered(pose, "delivery-library", 2);
                    again(pose, "delivery-rollback", 3);
                }),
                Step.of(FOLDER + "/replace", first).posing(pose -> ordered(pose, "delivery-replace", 2)),
                Step.of(FOLDER + "/starting", first).posing(pose -> {
                    open(pose);
                    order(pose, "delivery-scale", 3);
                    pose.waitUntil(5);
                }),
                Step.of(FOLDER + "/scale", first).posing(pose -> ordered(pose, "delivery-scale", 3)));
    }

    private static void open(Pose pose) {
        pose.openScene("deployment");
    }

    private static void ordered(Pose pose, String order, int answer) {
        open(pose);
        again(pose, order, answer);
    }

    private static void again(Pose pose, String order, int answer) {
        order(pose, order, answer);
        pose.press("delivery-end");
    }

    private static void order(Pose pose, String order, int answer) {
        pose.press(order);
        pose.press("answer-" + answer);
    }
}
