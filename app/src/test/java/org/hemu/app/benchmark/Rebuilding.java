package org.hemu.app.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.query.QuerySide;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.runtime.Projection;

/** All read models from nothing, beside one at a time, and beside writing what comes out of it. */
final class Rebuilding implements Benchmark.Arm {
    private static final int EVENTS = 30_000;
    private static final int TIMES = 5;
    private static final int BULK = 1_000;

    private final Path directory;
    private final Population population;

    Rebuilding(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        try (EventLog log = EventLogs.sqlite(directory.resolve("log.sqlite"), InstantSource.system())) {
            population.fill(log, EVENTS);
            Path fed = Files.createDirectories(directory.resolve("final"));
            Feeding.secondsInto(fed, log, QuerySide.PROJECTIONS);
            Map<String, List<RawBsonDocument>> documents = documents(fed);
            report.fact(
                    "documentsOf" + EVENTS + "Events",
                    documents.values().stream().mapToInt(List::size).sum());
            List<Double> together = new ArrayList<>();
            List<Double> slowest = new ArrayList<>();
            List<Double> separate = new ArrayList<>();
            List<Double> least = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                together.add(Feeding.seconds(log, directory, QuerySide.PROJECTIONS));
                List<Double> single = new ArrayList<>();
                for (Projection<?> projection : QuerySide.PROJECTIONS) {
                    single.add(Feeding.seconds(log, directory, List.of(projection)));
                }
                slowest.add(single.stream().mapToDouble(s -> s).max().orElseThrow());
                separate.add(single.stream().mapToDouble(s -> s).sum());
                least.add(write(documents) + EVENTS / Replaying.decode(log));
            }
            report.add(Ratio.of(
                    "R6",
                    "all " + QuerySide.PROJECTIONS.size() + " read models in one pass over " + EVENTS + " events",
                    "s",
                    "the slowest alone, s",
                    new Samples(List.copyOf(together), List.copyOf(slowest)),
                    Ratio.Target.atMost(1.5)));
            report.add(Ratio.of(
                    "R6b",
                    "the same",
                    "s",
                    "one pass for each, s",
                    new Samples(List.copyOf(together), List.copyOf(separate)),
                    Ratio.Target.atMost(1)));
            report.add(Ratio.of(
                    "R7",
                    "the same",
                    "s",
                    "unordered bulk write of the final documents, and decoding every event once, s",
                    new Samples(List.copyOf(together), List.copyOf(least)),
                    Ratio.Target.atMost(1.5)));
        }
    }

    private static Map<String, List<RawBsonDocument>> documents(Path fed) {
        Map<String, List<RawBsonDocument>> documents = new LinkedHashMap<>();
        try (EmbeddedMongo mongo = EmbeddedMongo.in(fed);
                MongoClient client = MongoClients.create(mongo.url())) {
            MongoDatabase database = client.getDatabase("hemu");
            for (String name : database.listCollectionNames()) {
                documents.put(
                        name,
                        database.getCollection(name, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>()));
            }
        }
        return documents;
    }

    private double write(Map<String, List<RawBsonDocument>> documents) throws IOException {
        Path own = Files.createTempDirectory(directory, "written");
        try (EmbeddedMongo mongo = EmbeddedMongo.in(own);
                MongoClient client = MongoClients.create(mongo.url())) {
            MongoDatabase database = client.getDatabase("hemu");
            long start = System.nanoTime();
            documents.forEach((name, all) -> {
                MongoCollection<RawBsonDocument> collection = database.getCollection(name, RawBsonDocument.class);
                for (int from = 0; from < all.size(); from += BULK) {
                    collection.bulkWrite(
                            all.subList(from, Math.min(all.size(), from + BULK)).stream()
                                    .map(InsertOneModel::new)
                                    .toList(),
                            new BulkWriteOptions().ordered(false));
                }
            });
            return (System.nanoTime() - start) / 1e9;
        } finally {
            Benchmark.delete(own);
        }
    }
}
