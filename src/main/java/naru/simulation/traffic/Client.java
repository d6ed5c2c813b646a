package naru.simulation.traffic;

import java.time.Duration;
import naru.simulation.api.ObjectKey;

/// Somebody outside (or a program inside) that sends requests to a Service.
///
/// @param service to whom
/// @param load how many a second
/// @param sessions from how many addresses, which matters where the Service keeps a client with one pod
/// @param timeout how long it waits for an answer
public record Client(String name, ObjectKey service, LoadCurve load, int sessions, Duration timeout) {}
