package org.hemu.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hemu.query.QuerySide;
import org.hemu.query.figure.RandomProvince;
import org.hemu.query.inspection.InspectionStory;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRowsTest {
    @TempDir
    private Path directory;

    @Test
    void areWhatFoldingTheHistoryInMemoryYields() {
        History history = RandomProvince.eventful(7)
                .and(
                        InspectionStory.established(JurisdictionStory.NANGUAN, "2012-01-04"),
                        InspectionStory.reported(JurisdictionStory.NANGUAN, "2012-03-05"));
        try (RecordedLog recorded = new RecordedLog(directory).record(history);
                ReadSide readSide = new ReadSide(
                        recorded.log(),
                        recorded.codec()::decode,
                        MongoStore.on(EmbeddedMongo.in(directory), "hemu"),
                        QuerySide.PROJECTIONS,
                        Clock.systemUTC(),
                        "test")) {
            readSide.start();
            List<String> names =
                    QuerySide.PROJECTIONS.stream().map(Projection::name).toList();
            await().until(() ->
                    readSide.of(names).position() == history.events().size() - 1L);

            QuerySide.PROJECTIONS.forEach(projection -> assertStored(projection, history, readSide));
        }
    }

    private static <R> void assertStored(Projection<R> projection, History history, ReadSide readSide) {
        Map<String, R> folded = history.rows(projection);

        assertThat(folded).as(projection.name()).isNotEmpty();
        assertThat(readSide.rows(projection).find(folded.keySet()))
                .as(projection.name())
                .isEqualTo(folded);
    }
}
