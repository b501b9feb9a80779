package org.hemu.query.runtime;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Feeds projections step by step in the thread of the test, as the owner of the lease does. */
final class Feeding implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z"));

    private final Term term;

    /** Takes up where the store says it was left. */
    Feeding(WorksiteLog log, ReadStore store, List<Projection<?>> projections, int batch, long epoch) {
        this(log.source(), store, projections, batch, epoch);
    }

    Feeding(Source source, ReadStore store, List<Projection<?>> projections, int batch, long epoch) {
        Progress progress = new Progress();
        term = new Term(source, store, projections, CLOCK, batch, epoch, progress, new Rate(CLOCK));
        try {
            term.takeUp();
        } catch (RuntimeException | Error e) {
            term.close();
            throw e;
        }
    }

    Term.Step step() {
        return term.step();
    }

    Feeding toTheEnd() {
        while (term.step() != Term.Step.NOTHING) {}
        return this;
    }

    /** Tries everything in quarantine again. */
    Feeding retry(String... names) {
        return retry(new Retry(List.of(names), null));
    }

    Feeding retry(Retry retry) {
        term.retry(retry);
        return toTheEnd();
    }

    @Override
    public void close() {
        term.close();
    }

    /** Feeds all there is into an empty store, in one go. */
    static void once(WorksiteLog log, ReadStore store, List<Projection<?>> projections) {
        try (Feeding feeding = new Feeding(log, store, projections, 100_000, 1)) {
            feeding.toTheEnd();
        }
    }
}
