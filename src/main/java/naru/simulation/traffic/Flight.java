package naru.simulation.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.TrafficState.RequestKey;

/// A request that has not been counted yet, with the programs it waits for.
///
/// @param deadline when its client gives up
/// @param service whom its client asks
/// @param hops for each span who was asked
/// @param stack the programs that are at work on it, the one the client asked first
/// @param next when it goes on; once it is over, when it ended
/// @param over whether all is decided
record Flight(
        RequestKey key,
        SimTime sent,
        SimTime deadline,
        ObjectKey service,
        List<Span> spans,
        List<Hop> hops,
        List<Frame> stack,
        SimTime next,
        boolean over,
        RequestOutcome outcome) {

    /// Who was asked.
    ///
    /// @param service through which Service; empty outside the cluster
    /// @param place the process that took the request; empty where there was none, and outside the cluster
    record Hop(Optional<ObjectKey> service, Optional<Place> place) {}

    /// A program at work on a request.
    ///
    /// @param span which of the spans it is
    /// @param own what it will answer, should everybody it asks answer well
    /// @param callees whom it has yet to ask, in order
    record Frame(int span, RequestOutcome own, List<Callee> callees) {
        Frame {
            callees = List.copyOf(callees);
        }

        Frame rest() {
            return new Frame(span, own, callees.subList(1, callees.size()));
        }
    }

    Flight {
        spans = List.copyOf(spans);
        hops = List.copyOf(hops);
        stack = List.copyOf(stack);
    }

    static Flight of(RequestKey key, SimTime sent, SimTime deadline, ObjectKey service) {
        return new Flight(
                key, sent, deadline, service, List.of(), List.of(), List.of(), sent, false, RequestOutcome.ANSWERED);
    }

    Request request() {
        return new Request(key.client(), key.number(), sent, over ? next : Request.OPEN, outcome, spans);
    }

    Optional<Frame> top() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /// A name for the draws of chance that its next hop takes.
    String hop() {
        return key.client() + "#" + key.number() + "/" + spans.size();
    }

    /// A program is asked, and goes on with the request at `next`.
    Flight asked(Span span, Hop asked, RequestOutcome own, List<Callee> callees, SimTime goesOn) {
        Frame frame = new Frame(spans.size(), own, callees);
        return with(added(spans, span), added(hops, asked), added(stack, frame), goesOn);
    }

    /// A program is about to ask the first of those it has yet to ask.
    Flight asking() {
        List<Frame> rest = new ArrayList<>(stack);
        rest.set(stack.size() - 1, stack.getLast().rest());
        return with(spans, hops, rest, next);
    }

    /// The program on top answers at `at`, and so does, if that was no good answer, everybody who waits for it.
    Flight answers(RequestOutcome how, SimTime at) {
        List<Span> ended = new ArrayList<>(spans);
        List<Frame> waiting = new ArrayList<>(stack);
        RequestOutcome answer = how;
        do {
            Frame frame = waiting.removeLast();
            ended.set(frame.span(), ended.get(frame.span()).ended(at, answer));
            answer = answer.isFailure() && !waiting.isEmpty() ? passedOn(at) : answer;
        } while (answer.isFailure() && !waiting.isEmpty());
        return waiting.isEmpty() ? ended(ended, hops, answer, at) : with(ended, hops, waiting, at);
    }

    /// What those who wait make of a failure: they answer with an error, unless nobody waits for it any more.
    private RequestOutcome passedOn(SimTime at) {
        return at.isBefore(deadline) ? RequestOutcome.ERROR : RequestOutcome.TIMED_OUT;
    }

    /// It has come to an end.
    Flight ended(RequestOutcome how, SimTime at) {
        return ended(spans, hops, how, at);
    }

    /// The client gives up, and with it everybody who still waits.
    Flight givenUp() {
        List<Span> ended = new ArrayList<>(spans);
        for (Frame frame : stack) {
            ended.set(frame.span(), ended.get(frame.span()).ended(deadline, RequestOutcome.TIMED_OUT));
        }
        return ended(ended, hops, RequestOutcome.TIMED_OUT, deadline);
    }

    /// The process behind one of the spans is gone: whoever asked it learns so at `at`, and everybody before fails.
    Flight lost(int place, SimTime now, SimTime at) {
        List<Span> left = new ArrayList<>();
        List<Hop> hopsLeft = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (i <= place || !span.begin().isAfter(now)) {
                left.add(span.end().isAfter(at) && i > place ? span.ended(at, RequestOutcome.CONNECTION_LOST) : span);
                hopsLeft.add(hops.get(i));
            }
        }
        RequestOutcome how = RequestOutcome.CONNECTION_LOST;
        for (int i = place; i >= 0; i = left.get(i).parent()) {
            left.set(i, left.get(i).ended(at, how));
            how = passedOn(at);
        }
        boolean direct = spans.get(place).parent() < 0;
        RequestOutcome whole = direct ? RequestOutcome.CONNECTION_LOST : how;
        return ended(left, hopsLeft, whole, at);
    }

    private Flight ended(List<Span> allSpans, List<Hop> allHops, RequestOutcome how, SimTime at) {
        return new Flight(key, sent, deadline, service, allSpans, allHops, List.of(), at, true, how);
    }

    private Flight with(List<Span> allSpans, List<Hop> allHops, List<Frame> frames, SimTime goesOn) {
        return new Flight(key, sent, deadline, service, allSpans, allHops, frames, goesOn, over, outcome);
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
