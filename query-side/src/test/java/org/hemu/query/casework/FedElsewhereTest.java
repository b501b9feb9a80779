package org.hemu.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.day;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.query.QuerySide;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that feeds no read models and only reads those of another, as one does that only takes commands. */
class FedElsewhereTest {
    @TempDir
    private Path directory;

    private static ReadSide readSide(RecordedLog recorded, MongoServer server, List<Projection<?>> read, String owner) {
        return new ReadSide(
                recorded.log(),
                recorded.codec()::decode,
                MongoStore.on(server.getConnectionString(), "test"),
                read,
                InstantSource.system(),
                owner);
    }

    private static CasesDue due(ReadSide readSide) {
        return QuerySide.casesDue(readSide).apply(new FindCasesDue(day("2012-03-07"), 10, null));
    }

    @Test
    void isToldWhichCasesAreDueOnceTheOtherHasReadOfThem() throws InterruptedException {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind();
        try (RecordedLog recorded = new RecordedLog(directory)
                        .record(History.of(applied(CASE, NANGUAN, "2012-03-01", "2012-03-06")));
                ReadSide feeding = readSide(recorded, server, QuerySide.PROJECTIONS, "feeds");
                ReadSide reading = readSide(recorded, server, QuerySide.OF_DUE_CASES, "reads")) {
            assertThat(due(reading).cases()).isEmpty();

            feeding.start();
            assertThat(feeding.await(0, List.of(OpenClocks.NAME), Duration.ofSeconds(20)))
                    .isTrue();

            assertThat(due(reading).cases()).containsExactly(new CaseDue("mediation-case", CASE, "event-0"));
            assertThat(reading.feeds()).isFalse();
        } finally {
            server.shutdownNow();
        }
    }
}
