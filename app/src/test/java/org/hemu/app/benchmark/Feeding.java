package org.hemu.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;

/** Projections fed from an empty read store to the end of the log. */
final class Feeding {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final EventCodec CODEC = EventCodec.ofHemu();

    private Feeding() {}

    /** Seconds until all have reached the end of the log; their documents stay in the directory. */
    static double secondsInto(Path directory, EventLog log, List<? extends Projection<?>> projections)
            throws InterruptedException {
        List<Projection<?>> all = List.copyOf(projections);
        List<String> names = all.stream().<String>map(Projection::name).toList();
        try (ReadSide readSide = new ReadSide(
                log,
                CODEC::decode,
                MongoStore.on(EmbeddedMongo.in(directory), "hemu"),
                all,
                InstantSource.system(),
                "benchmark")) {
            long start = System.nanoTime();
            readSide.start();
            if (!readSide.await(log.head() - 1, names, LONGEST)) {
                throw new IllegalStateException("not fed within " + LONGEST + ": " + readSide.lastError());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (readSide.of(names).quarantined() > 0) {
                throw new IllegalStateException(
                        "in quarantine: " + readSide.quarantined(-1).getFirst());
            }
            return seconds;
        }
    }

    /** The same, without leaving anything. */
    static double seconds(EventLog log, Path directory, List<? extends Projection<?>> projections)
            throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(directory, "fed");
        try {
            return secondsInto(own, log, projections);
        } finally {
            Benchmark.delete(own);
        }
    }

    static double perSecond(EventLog log, Path directory, List<? extends Projection<?>> projections)
            throws IOException, InterruptedException {
        return log.head() / seconds(log, directory, projections);
    }
}
