package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// Everything at one moment: one application, its versions, and its environments.
///
/// @param seed what chance is drawn from
/// @param workload the same in all its versions
/// @param versions by label
/// @param saved configurations, by name
/// @param secrets the edition of each secret, which grows by one when it is rotated
/// @param environments in the order in which they were created
/// @param happenings since the beginning, in order
public record BeanstalkWorld(
        SimTime time,
        long seed,
        Workload workload,
        SortedMap<String, ApplicationVersion> versions,
        SortedMap<String, Configuration> saved,
        SortedMap<String, Integer> secrets,
        List<Environment> environments,
        List<Happening> happenings) {

    public BeanstalkWorld {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        saved = Collections.unmodifiableSortedMap(new TreeMap<>(saved));
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
        environments = List.copyOf(environments);
        happenings = List.copyOf(happenings);
    }

    public Optional<Environment> environment(String name) {
        return environments.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// What comes of running a version; a version that nobody uploaded works.
    public Conduct conduct(String version) {
        ApplicationVersion found = versions.get(version);
        return found == null ? Conduct.WORKS : found.conduct();
    }

    BeanstalkWorld at(SimTime moment) {
        return new BeanstalkWorld(moment, seed, workload, versions, saved, secrets, environments, happenings);
    }

    BeanstalkWorld withSaved(SortedMap<String, Configuration> next) {
        return new BeanstalkWorld(time, seed, workload, versions, next, secrets, environments, happenings);
    }

    BeanstalkWorld withSecrets(SortedMap<String, Integer> next) {
        return new BeanstalkWorld(time, seed, workload, versions, saved, next, environments, happenings);
    }

    BeanstalkWorld with(List<Environment> next, List<Happening> news) {
        List<Happening> all = happenings;
        if (!news.isEmpty()) {
            all = new ArrayList<>(happenings);
            all.addAll(news);
        }
        return new BeanstalkWorld(time, seed, workload, versions, saved, secrets, next, all);
    }
}
