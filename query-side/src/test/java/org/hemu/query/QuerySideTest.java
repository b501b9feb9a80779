package org.hemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.authority.Acting;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.person.Restrictions;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put together here, over a log that holds one restriction and no read models yet. */
class QuerySideTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final SubjectId WANG = new SubjectId("wang");

    @TempDir
    private Path directory;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private RecordedLog recorded;
    private ReadSide readSide;

    @BeforeEach
    void open() {
        server.bind();
        recorded = new RecordedLog(directory)
                .record(History.of(new ProcessingRestricted(
                        ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, LocalDate.of(2021, 12, 1))));
        readSide = new ReadSide(
                recorded.log(),
                recorded.codec()::decode,
                MongoStore.on(server.getConnectionString(), "test"),
                List.of(new SubjectStandings()),
                InstantSource.system(),
                "one");
    }

    @AfterEach
    void close() {
        readSide.close();
        recorded.close();
        server.shutdownNow();
    }

    private static boolean hidden(Restrictions restrictions, SubjectId subject, Role role) {
        return Acting.as(
                Actor.of("somebody", "某人", role, NANGUAN, "test"),
                () -> restrictions.look().hides(subject));
    }

    @Test
    void whoIsRestrictedIsNotConcludedFromRowsThatAreNotBuiltYet() throws InterruptedException {
        Restrictions restrictions = new QuerySide().restrictions(readSide);
        assertThat(hidden(restrictions, ZHANG, Role.FILING_CLERK)).isTrue();
        assertThat(hidden(restrictions, WANG, Role.FILING_CLERK)).isTrue();
        assertThat(hidden(restrictions, WANG, Role.AUDITOR)).isFalse();

        readSide.start();
        assertThat(readSide.await(0, List.of(SubjectStandings.NAME), Duration.ofSeconds(20)))
                .isTrue();

        assertThat(hidden(restrictions, ZHANG, Role.FILING_CLERK)).isTrue();
        assertThat(hidden(restrictions, WANG, Role.FILING_CLERK)).isFalse();
    }
}
