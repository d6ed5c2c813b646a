package naru.stage.beanstalk.walls;

import java.util.List;

/// A layer of what an instance is made of, from the machine up, and who looks after it.
///
/// Source: dg/concepts.platforms, dg/create_deploy_docker_ecs; beanstalk-cluster-concepts (Cluster mode, since
/// September 2026). Checked on 2026-11-23.
enum Layer {
    HARDWARE(Keeper.AWS),
    HYPERVISOR(Keeper.AWS),
    GUEST(Keeper.BEANSTALK),
    RUNTIME(Keeper.BEANSTALK),
    CONTAINER_ENGINE(Keeper.BEANSTALK),
    ECS(Keeper.BEANSTALK),
    KUBERNETES(Keeper.BEANSTALK),
    IMAGE(Keeper.YOU),
    APPLICATION(Keeper.YOU);

    enum Keeper {
        AWS,
        /// Its platform brings it, and managed updates renew it.
        BEANSTALK,
        YOU
    }

    /// What an environment can run on, as far as layers differ.
    enum Stack {
        LANGUAGE(HARDWARE, HYPERVISOR, GUEST, RUNTIME, APPLICATION),
        DOCKER(HARDWARE, HYPERVISOR, GUEST, CONTAINER_ENGINE, IMAGE, APPLICATION),
        ECS_MANAGED(HARDWARE, HYPERVISOR, GUEST, CONTAINER_ENGINE, ECS, IMAGE, APPLICATION),
        CLUSTER(HARDWARE, HYPERVISOR, GUEST, CONTAINER_ENGINE, KUBERNETES, IMAGE, APPLICATION);

        private final List<Layer> layers;

        Stack(Layer... layers) {
            this.layers = List.of(layers);
        }

        /// The lowest first.
        List<Layer> layers() {
            return layers;
        }

        boolean virtualised() {
            return layers.contains(HYPERVISOR);
        }

        boolean containerised() {
            return layers.contains(CONTAINER_ENGINE);
        }
    }

    private final Keeper keeper;

    Layer(Keeper keeper) {
        this.keeper = keeper;
    }

    Keeper keeper() {
        return keeper;
    }
}
