package org.hemu.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.hemu.api.person.SubjectId;
import org.hemu.app.console.ProgressLine;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.domain.employment.IdentityDocumentRule;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.QuerySide;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.person.SubjectsByDocument;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.ReadStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a process with the query role does. */
@Configuration(proxyBeanMethods = false)
@Conditional(HasRole.Query.class)
@Import(QuerySide.class)
class QueryRole {

    @Bean(initMethod = "start", destroyMethod = "close")
    ReadSide readSide(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            HemuSettings settings,
            DataDirectory directory,
            Clock clock,
            Stores.ProcessName process) {
        HemuSettings.ReadStore where = settings.readStore();
        ReadStore store = where.embedded()
                ? MongoStore.on(EmbeddedMongo.in(directory.sub("read-models")), where.database())
                : MongoStore.on(where.url(), where.database());
        return new ReadSide(log, decode, store, List.copyOf(QuerySide.PROJECTIONS), clock, process.value());
    }

    @Bean
    SubjectsByDocument subjectsByDocument(WorkerIdKey key) {
        return (kind, number) -> IdentityDocumentRule.normalize(kind, number)
                .map(document -> new SubjectId(key.workerId(document).value()));
    }

    /** Shows rebuilds in the console, and does those that the command line asks for. */
    @Bean
    RebuildConsole rebuildConsole(ReadSide readSide, HemuSettings settings, Clock clock) {
        return new RebuildConsole(readSide, settings.rebuild(), ProgressLine.onStandardOutput(clock));
    }
}
