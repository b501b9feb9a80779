package org.hemu.query.http;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.authority.Acting;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.sealing.Holdings;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.QuerySide;
import org.hemu.query.employment.SealedInTests;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.person.SubjectsByDocument;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as it runs, over a log in a file and the Mongo server in this process, fed with the walk-through, or with another history. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySide.class)
class Province {
    static final Actor AUDITOR = Actor.of("auditor", "审计", Role.AUDITOR, new JurisdictionCode("220000000000"), "test");

    @Bean
    Path directory() throws IOException {
        return Files.createTempDirectory("walk-through");
    }

    @Bean(destroyMethod = "close")
    RecordedLog recordedLog(Path directory, ObjectProvider<History> another) {
        return new RecordedLog(directory).record(another.getIfAvailable(WalkThrough::history));
    }

    @Bean(destroyMethod = "")
    EventLog log(RecordedLog recorded) {
        return recorded.log();
    }

    @Bean
    Function<StoredEvent, Recorded> decode(RecordedLog recorded) {
        return recorded.codec()::decode;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ReadSide readSide(EventLog log, Function<StoredEvent, Recorded> decode, Path directory) {
        MongoStore store = MongoStore.on(EmbeddedMongo.in(directory), "hemu");
        return new ReadSide(log, decode, store, QuerySide.PROJECTIONS, Clock.systemUTC(), "test");
    }

    @Bean
    Opening opening() {
        return SealedInTests::open;
    }

    @Bean
    Holdings holdings() {
        return _ -> List.of();
    }

    /** Nobody is looked for here. */
    @Bean
    SubjectsByDocument subjectsByDocument() {
        return (_, _) -> Optional.empty();
    }

    @Bean
    Clock clock(ObjectProvider<LocalDate> today) {
        LocalDate day = today.getIfAvailable();
        return day == null
                ? Clock.systemUTC()
                : Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Everybody is an auditor here. */
    @Bean
    Filter auditor() {
        return (request, response, chain) -> {
            try {
                Acting.as(AUDITOR, () -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (IOException | ServletException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        };
    }

    @Bean
    JsonMapperBuilderCustomizer json() {
        return HemuJson::configure;
    }
}
