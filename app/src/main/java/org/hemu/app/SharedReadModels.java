package org.hemu.app;

import java.time.Clock;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.QuerySide;
import org.hemu.query.casework.DueCases;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.ReadSide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * What a process that only takes commands reads of the read models that others feed: which cases are to review their deadlines. Read
 * models embedded in another process cannot be read from here; then this one cannot tell what is due, and says so.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(HasRole.CommandAlone.class)
class SharedReadModels {
    private static final Logger LOG = LoggerFactory.getLogger(SharedReadModels.class);

    @Bean(destroyMethod = "close")
    DueElsewhere dueCases(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            HemuSettings settings,
            Clock clock,
            Stores.ProcessName process) {
        HemuSettings.ReadStore where = settings.readStore();
        if (where.embedded()) {
            LOG.warn("{}", DueElsewhere.UNREADABLE);
            return DueElsewhere.unreadable();
        }
        ReadSide readSide = new ReadSide(
                log,
                decode,
                MongoStore.on(where.url(), where.database()),
                QuerySide.OF_DUE_CASES,
                clock,
                process.value());
        DueCases due = QuerySide.casesDue(readSide);
        return new DueElsewhere(readSide, due);
    }
}
