package org.hemu.app.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.query.QuerySide;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.runtime.Projection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The same events on the same PostgreSQL server through Axon as it comes: its JDBC engine, its JDBC token store, pooled
 * streaming processors with their own defaults, one for each read model, and one upsert per event and row. The rows only
 * count their events there, so it does less work than ours, which computes the rows and the sums over five levels.
 */
final class StockAxon implements Benchmark.Arm {
    private static final int EVENTS = 10_000;
    private static final int CLIENTS = 64;
    private static final long LONGEST_SECONDS = 90;
    private static final EventCodec CODEC = EventCodec.ofHemu();

    private final Path directory;
    private final Population population;

    StockAxon(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start()) {
            create(server, "hemu_log");
            create(server, "stock_log");
            create(server, "other_log");
            try (EventLog log = log(server, "other_log")) {
                Appending.Source source = new Appending.Source(population, 3);
                Appending.appends(log, source, CLIENTS);
                report.fact(
                        "appendsPerSecondOnPostgresqlWith64Clients",
                        Math.round(Appending.appends(log, source, CLIENTS)));
            }
            try (EventLog log = log(server, "hemu_log")) {
                double ours = append(log);
                Feeding.seconds(log, directory, QuerySide.PROJECTIONS);
                double rebuild = EVENTS / Feeding.seconds(log, directory, QuerySide.PROJECTIONS);
                measureStock(report, server, log, ours, rebuild);
            }
        }
    }

    /** Without it, Axon's tokens are written in this form but not read again. */
    private static JsonMapper.Builder allowTokens(JsonMapper.Builder json) {
        return json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build());
    }

    private static EventLog log(EmbeddedPostgres server, String database) {
        return EventLogs.postgresql(
                server.getJdbcUrl("postgres", database), "postgres", "postgres", InstantSource.system());
    }

    private double append(EventLog log) {
        List<NewEvent> units = population.units();
        List<NewEvent> filings = population.copies(0, 0, EVENTS - units.size());
        for (NewEvent event : units) {
            log.append(new Append(List.of(event), null));
        }
        long start = System.nanoTime();
        for (NewEvent event : filings) {
            log.append(new Append(List.of(event), null));
        }
        return filings.size() * 1e9 / (System.nanoTime() - start);
    }

    private void measureStock(Report report, EmbeddedPostgres server, EventLog log, double ours, double rebuild)
            throws Exception {
        try (Connections connections = new Connections(server.getDatabase("postgres", "stock_log"));
                EmbeddedMongo mongo = EmbeddedMongo.in(directory.resolve("stock"));
                MongoClient client = MongoClients.create(mongo.url())) {
            Serializer serializer = Jackson3Serializer.builder()
                    .jsonMapperBuilderCustomizer(HemuJson::configure)
                    .build();
            JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                    .connectionProvider(connections.provider())
                    .transactionManager(connections)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build();
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            JdbcTokenStore tokens = JdbcTokenStore.builder()
                    .connectionProvider(connections.provider())
                    .serializer(Jackson3Serializer.builder()
                            .jsonMapperBuilderCustomizer(StockAxon::allowTokens)
                            .build())
                    .build();
            tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
            double appended = appendStock(engine, log);
            report.add(Ratio.of(
                    "S1",
                    "appends with 1 client on PostgreSQL",
                    "events/s",
                    "stock Axon, one transaction an event, events/s",
                    Samples.of(ours, appended),
                    null));
            double fed = feedStock(engine, tokens, serializer, connections, client.getDatabase("stock"), log.head());
            report.add(Ratio.of(
                    "S2",
                    "rebuild of " + QuerySide.PROJECTIONS.size() + " read models from " + EVENTS + " events",
                    "events/s",
                    "stock Axon, one upsert per event and row, events/s",
                    Samples.of(rebuild, fed),
                    Ratio.Target.atLeast(10)));
        }
    }

    private static double appendStock(JdbcEventStorageEngine engine, EventLog log) {
        List<StoredEvent> stored = new ArrayList<>();
        while (stored.size() < log.head()) {
            stored.addAll(log.read(stored.size(), 5_000));
        }
        List<Recorded> events = stored.stream().map(CODEC::decode).toList();
        long units = events.stream()
                .filter(event -> event.aggregateType().equals("jurisdiction"))
                .count();
        long start = 0;
        for (Recorded event : events) {
            if (event.position() == units) {
                start = System.nanoTime();
            }
            engine.appendEvents(new GenericDomainEventMessage<>(
                    event.aggregateType(), event.aggregateId(), event.sequence(), event.event()));
        }
        return (events.size() - units) * 1e9 / (System.nanoTime() - start);
    }

    private static double feedStock(
            JdbcEventStorageEngine engine,
            JdbcTokenStore tokens,
            Serializer serializer,
            TransactionManager transactions,
            MongoDatabase database,
            long events)
            throws InterruptedException {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureTransactionManager(c -> transactions)
                .configureEmbeddedEventStore(c -> engine);
        CountDownLatch done = new CountDownLatch(QuerySide.PROJECTIONS.size());
        List<Counting> handlers = QuerySide.PROJECTIONS.stream()
                .map(projection -> new Counting(projection, database.getCollection(projection.name()), events, done))
                .toList();
        configurer
                .eventProcessing()
                .registerTokenStore(c -> tokens)
                .usingPooledStreamingEventProcessors()
                .byDefaultAssignHandlerInstancesTo(handler -> ((Counting) handler).name());
        handlers.forEach(handler -> configurer.eventProcessing().registerEventHandler(c -> handler));
        Configuration configuration = configurer.buildConfiguration();
        long start = System.nanoTime();
        configuration.start();
        try {
            boolean all = done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            double seconds = (System.nanoTime() - start) / 1e9;
            long handled = handlers.stream().mapToLong(Counting::handled).sum();
            return (all ? events : (double) handled / handlers.size()) / seconds;
        } finally {
            configuration.shutdown();
        }
    }

    /** Counts the events of each row, with one upsert for each. */
    static final class Counting {
        private final Projection<?> projection;
        private final MongoCollection<Document> rows;
        private final long events;
        private final AtomicLong handled = new AtomicLong();
        private final CountDownLatch done;

        Counting(Projection<?> projection, MongoCollection<Document> rows, long events, CountDownLatch done) {
            this.projection = projection;
            this.rows = rows;
            this.events = events;
            this.done = done;
        }

        String name() {
            return projection.name();
        }

        long handled() {
            return handled.get();
        }

        @EventHandler
        void on(Event event, EventMessage<Event> message) {
            if (projection.families().stream().anyMatch(family -> family.isInstance(event))) {
                long position = ((TrackedEventMessage<?>) message)
                        .trackingToken()
                        .position()
                        .orElse(0);
                Recorded recorded = new Recorded(
                        position,
                        "",
                        event.aggregateId(),
                        0,
                        message.getIdentifier(),
                        event.getClass().getSimpleName(),
                        message.getTimestamp(),
                        Population.PROVENANCE,
                        event);
                projection
                        .keys(recorded)
                        .forEach(key -> rows.updateOne(
                                Filters.eq("_id", key),
                                Updates.combine(Updates.inc("events", 1), Updates.set("position", position)),
                                new UpdateOptions().upsert(true)));
            }
            if (handled.incrementAndGet() == events) {
                done.countDown();
            }
        }
    }

    private static void create(EmbeddedPostgres server, String database) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
    }

    /** Pooled connections, one in each unit of work, committed with it. */
    private static final class Connections implements TransactionManager, AutoCloseable {
        private final HikariDataSource pool;

        Connections(DataSource database) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(database);
            config.setMaximumPoolSize(60);
            this.pool = new HikariDataSource(config);
        }

        ConnectionProvider provider() {
            return new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool));
        }

        @Override
        public Transaction startTransaction() {
            return new Transaction() {
                @Override
                public void commit() {}

                @Override
                public void rollback() {}
            };
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
