package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed forcibly while they feed, and the documents become those of a clean rebuild. */
class ProcessDeathTest {

    @Test
    void theEmbeddedServerKeepsAConsistentStateInItsFile(@TempDir Path directory, @TempDir Path clean)
            throws Exception {
        Random lot = new Random(61);
        for (long position = 300; position < 2_400; position += 700) {
            try (FeederProcess feeder = new FeederProcess(directory.toString(), "feeder-" + position)) {
                feeder.reaches(position + lot.nextInt(300));
            }
        }
        try (EmbeddedMongo server = EmbeddedMongo.in(directory);
                MongoClient client = MongoClients.create(server.url());
                ReadSide readSide = Feeder.readSide(MongoStore.on(server, Feeder.DATABASE), "last", 500)) {
            readSide.start();
            assertThat(readSide.await(Feeder.EVENTS - 1, Feeder.NAMES, Duration.ofSeconds(30)))
                    .isTrue();
            Map<String, Map<String, String>> documents = new TreeMap<>(WireServer.documents(client, Feeder.DATABASE));
            documents.keySet().removeIf(name -> name.contains("~"));
            assertThat(documents).isEqualTo(cleanRebuild(clean));
        }
    }

    private static Map<String, Map<String, String>> cleanRebuild(Path directory) {
        try (EmbeddedMongo server = EmbeddedMongo.in(directory);
                MongoClient client = MongoClients.create(server.url());
                MongoStore store = MongoStore.on(server, Feeder.DATABASE)) {
            Feeding.once(Feeder.log(), store, Feeder.projections());
            return WireServer.documents(client, Feeder.DATABASE);
        }
    }

    @Test
    void anotherProcessTakesOverAndGoesOn() throws Exception {
        try (WireServer server = new WireServer();
                ReadSide survivor = Feeder.readSide(server.store(Feeder.DATABASE), "survivor", 500)) {
            try (FeederProcess feeder = new FeederProcess(server.url(), "feeder")) {
                feeder.reaches(300);
                survivor.start();
                feeder.reaches(1_000);
                assertThat(survivor.feeds()).isFalse();
            }
            assertThat(survivor.await(Feeder.EVENTS - 1, Feeder.NAMES, Duration.ofSeconds(30)))
                    .isTrue();
            assertThat(survivor.feeds()).isTrue();
            assertThat(survivor.status())
                    .allSatisfy(status -> assertThat(status.owner()).isEqualTo("survivor"));
            Map<String, Map<String, String>> documents = server.documents(Feeder.DATABASE);
            documents.keySet().removeIf(name -> name.contains("~"));
            assertThat(documents).isEqualTo(server.cleanRebuild(Feeder.log(), Feeder.projections()));
        }
    }
}
