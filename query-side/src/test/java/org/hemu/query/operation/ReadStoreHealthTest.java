package org.hemu.query.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.hemu.query.QuerySide;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.ReadStore;
import org.hemu.query.shared.RecordedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class ReadStoreHealthTest {
    @TempDir
    private Path directory;

    private ReadStoreHealth health(RecordedLog recorded, ReadStore store) {
        return new ReadStoreHealth(new ReadSide(
                recorded.log(), recorded.codec()::decode, store, QuerySide.PROJECTIONS, Clock.systemUTC(), "test"));
    }

    @Test
    void isUpWhileTheStoreAnswers() {
        try (RecordedLog recorded = new RecordedLog(directory);
                ReadStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            assertThat(health(recorded, store).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void isDownWhenItDoesNot() {
        try (RecordedLog recorded = new RecordedLog(directory)) {
            ReadStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu");
            store.close();

            assertThat(health(recorded, store).health().getStatus()).isEqualTo(Status.DOWN);
        }
    }
}
