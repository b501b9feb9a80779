package org.hemu.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hemu.query.runtime.Checkpoint;
import org.hemu.query.runtime.StoreUnreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Mongo server in this process, and its file. */
class EmbeddedMongoTest {
    @TempDir
    private Path directory;

    private static Checkpoint at(long next) {
        return new Checkpoint(next, 0, Instant.EPOCH);
    }

    @Test
    void keepsWhatItWasGivenUntilTheNextStart() {
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory.resolve("new")), "hemu")) {
            store.saveCheckpoint("a", at(7), 1);
        }
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory.resolve("new")), "hemu")) {
            assertThat(store.checkpoint("a")).contains(at(7));
        }
    }

    @Test
    void startsEmptyWhenTheFileCannotBeRead() throws IOException {
        Files.writeString(directory.resolve("read-models.db"), "no read models ".repeat(10_000));
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            assertThat(store.checkpoint("a")).isEmpty();
            store.saveCheckpoint("a", at(7), 1);
            store.flush();
        }
        assertThat(directory.resolve("read-models.unreadable")).exists();
    }

    @Test
    void startsEmptyWhenTheFileIsCutOff() throws IOException {
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            IntStream.range(0, 2_000).forEach(i -> store.saveCheckpoint("name-" + i, at(i), 1));
        }
        Path file = directory.resolve("read-models.db");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 5_000));
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            assertThat(store.checkpoint("name-1")).isEmpty();
        }
    }

    @Test
    void leavesAloneAFileThatAnotherProcessHasOpen() {
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            store.saveCheckpoint("a", at(7), 1);
            assertThatThrownBy(() -> EmbeddedMongo.in(directory)).isInstanceOf(StoreUnreachable.class);
            assertThat(store.checkpoint("a")).contains(at(7));
        }
        assertThat(directory.resolve("read-models.unreadable")).doesNotExist();
    }

    @Test
    void keepsEveryKindOfValueAndId() {
        Document document = new Document("_id", 5)
                .append("text", "和睦")
                .append("number", 7L)
                .append("list", List.of("a", 1, new Document("b", true)))
                .append("none", null)
                .append("at", Date.from(Instant.EPOCH));
        try (EmbeddedMongo server = EmbeddedMongo.in(directory);
                MongoClient client = MongoClients.create(server.url())) {
            client.getDatabase("hemu").getCollection("any").insertOne(document);
            client.getDatabase("hemu").getCollection("any").insertOne(new Document("_id", "five"));
        }
        try (EmbeddedMongo server = EmbeddedMongo.in(directory);
                MongoClient client = MongoClients.create(server.url())) {
            MongoCollection<Document> any = client.getDatabase("hemu").getCollection("any");
            assertThat(any.find(new Document("_id", 5)).first()).isEqualTo(document);
            assertThat(any.find(new Document("_id", "five")).first()).isNotNull();
        }
    }

    @Test
    void theFileDoesNotGrowWithEveryReplacement() {
        String long1 = "x".repeat(2_000);
        try (MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu")) {
            for (int round = 0; round < 300; round++) {
                for (int i = 0; i < 20; i++) {
                    store.saveCheckpoint(long1 + i, at(round), 1);
                }
                store.flush();
            }
        }
        assertThat(directory.resolve("read-models.db").toFile().length()).isLessThan(48L * 1024 * 1024);
    }
}
