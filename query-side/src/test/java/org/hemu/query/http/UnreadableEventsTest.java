package org.hemu.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemu.api.authority.Acting;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.QuerySide;
import org.hemu.query.figure.Figure;
import org.hemu.query.figure.FigureQueries;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.RecordedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.util.FileSystemUtils;

/** Events in the log that this version of the program cannot read: which figures say that they are incomplete. */
class UnreadableEventsTest {
    private static final Set<JurisdictionCode> ALL = Set.of(JILIN, CHANGCHUN, NANGUAN, SIPING, TIEXI);
    private static final Set<JurisdictionCode> NANGUAN_AND_ABOVE = Set.of(JILIN, CHANGCHUN, NANGUAN);
    private static final List<String> PROJECTIONS =
            QuerySide.PROJECTIONS.stream().map(Projection::name).toList();
    private static ConfigurableApplicationContext application;
    private static ReadSide readSide;
    private static EventLog log;

    /** When it has come, what could not be read before turns out to be a renaming, or a new employer. */
    @Configuration(proxyBeanMethods = false)
    static class LaterVersion {
        private static final AtomicBoolean CAME = new AtomicBoolean();
        private static final String EMPLOYER_RENAMED = """
                {"employerId": "123456789", "jurisdiction": "220102000000", "name": "新名有限公司",
                 "change": {"changedOn": "2011-05-01", "filedOn": "2011-05-01", "dueOn": "2011-06-01", "findings": []}}
                """;
        private static final String UNIT_RENAMED = """
                {"code": "220302000000", "name": "铁西区", "effectiveOn": "2011-05-01"}
                """;

        @Bean
        @Primary
        Function<StoredEvent, Recorded> decodeAsLaterVersion(RecordedLog recorded) {
            return stored -> recorded.codec().decode(CAME.get() ? understood(stored, recorded.log()) : stored);
        }

        private static StoredEvent understood(StoredEvent stored, EventLog log) {
            if (!stored.eventId().startsWith("later-")) {
                return stored;
            }
            if (stored.aggregateType().equals("jurisdiction")) {
                return understood(stored, "jurisdiction.renamed", UNIT_RENAMED);
            }
            return stored.sequence() == 0
                    ? understood(stored, "employer.registered", registered(stored.aggregateId(), log))
                    : understood(stored, "employer.renamed", EMPLOYER_RENAMED);
        }

        private static String registered(String id, EventLog log) {
            return log.readAggregate(EMPLOYER.value(), 0)
                    .getFirst()
                    .payload()
                    .toString()
                    .replace(EMPLOYER.value(), id);
        }

        private static StoredEvent understood(StoredEvent stored, String type, String payload) {
            return new StoredEvent(
                    stored.position(),
                    stored.aggregateType(),
                    stored.aggregateId(),
                    stored.sequence(),
                    stored.eventId(),
                    type,
                    type.equals("employer.registered") ? 2 : 1,
                    stored.recordedAt(),
                    JsonBytes.of(payload),
                    stored.metadata());
        }
    }

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Province.class, LaterVersion.class)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "spring.messages.basename", "messages-query"))
                .run();
        readSide = application.getBean(ReadSide.class);
        log = application.getBean(RecordedLog.class).log();
        await().until(() -> readSide.of(PROJECTIONS).lag() == 0);
    }

    @AfterAll
    static void stop() throws IOException {
        Path directory = application.getBean(Path.class);
        application.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @AfterEach
    void becomesReadableAndTheMarksVanish() {
        assertThat(incomplete()).isNotEmpty();
        LaterVersion.CAME.set(true);
        try {
            readSide.retry(null, null);
        } finally {
            LaterVersion.CAME.set(false);
        }
        assertThat(readSide.quarantined(-1)).isEmpty();
        assertThat(incomplete()).isEmpty();
    }

    private static void append(String aggregateId, String type, int revision, String payload)
            throws InterruptedException {
        long position = log.head();
        log.append(new Append(
                List.of(new NewEvent(
                        type.substring(0, type.indexOf('.')),
                        aggregateId,
                        log.lastSequence(aggregateId).orElse(-1) + 1,
                        "later-" + position,
                        type,
                        revision,
                        JsonBytes.of(payload),
                        log.read(0, 1).getFirst().metadata())),
                null));
        assertThat(readSide.await(position, PROJECTIONS, Duration.ofSeconds(30)))
                .isTrue();
    }

    private static Set<JurisdictionCode> incomplete() {
        FigureQueries figures = application.getBean(FigureQueries.class);
        YearMonth month = YearMonth.of(2012, 6);
        return Acting.as(
                Province.AUDITOR,
                () -> ALL.stream()
                        .map(unit -> figures.figure("I2", unit, month).data())
                        .filter(Figure::incomplete)
                        .map(Figure::jurisdiction)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"employer.renamed, 2", "employer.vanished, 1"})
    void touchesTheUnitsOfTheEmployerThatItNames(String type, int revision) throws Exception {
        append(EMPLOYER.value(), type, revision, "{\"employerId\": \"123456789\", \"jurisdiction\": \"220102000000\"}");

        assertThat(incomplete()).isEqualTo(NANGUAN_AND_ABOVE);
    }

    @Test
    void touchesWhateverUnitItMentions() throws Exception {
        append(EMPLOYER.value(), "employer.renamed", 2, "{\"nested\": [{\"to\": \"220302000000\"}]}");

        assertThat(incomplete()).isEqualTo(ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456789 | {}",
                "123456789 | no json",
                "123456789 | {\"jurisdiction\": \"22010\"}",
                "299999999 | {\"jurisdiction\": \"220102000000\"}"
            })
    void touchesEverythingWhenItsEmployerOrItsUnitCannotBeRead(String aggregate, String payload) throws Exception {
        append(aggregate, "employer.renamed", 2, payload);

        assertThat(incomplete()).isEqualTo(ALL);
    }

    @Test
    void touchesEverythingWhenItMayHaveChangedTheTree() throws Exception {
        append(TIEXI.value(), "jurisdiction.vanished", 1, "{\"code\": \"220302000000\"}");

        assertThat(incomplete()).isEqualTo(ALL);
    }
}
