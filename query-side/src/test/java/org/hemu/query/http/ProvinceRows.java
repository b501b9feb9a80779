package org.hemu.query.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.audit.AuditBucket;
import org.hemu.query.audit.AuditIndex;
import org.hemu.query.employment.Arrivals;
import org.hemu.query.employment.DirectoryBucket;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.EmployerArrivals;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Relationship;
import org.hemu.query.employment.Relationships;
import org.hemu.query.employment.Roster;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.figure.FigureRows;
import org.hemu.query.figure.SummedUp;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.hemu.query.shared.Rows;
import org.hemu.query.shared.UpToDate;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The queries over HTTP, answering from the events of the walk-through: rows in memory, the log in a file. */
@SpringBootApplication(scanBasePackages = "org.hemu.query")
class ProvinceRows {
    private final History history = WalkThrough.history();

    @Bean(destroyMethod = "close")
    RecordedLog recordedLog() throws IOException {
        Path directory = Files.createTempDirectory("walk-through");
        return new RecordedLog(directory).record(history);
    }

    @Bean(destroyMethod = "")
    EventLog log(RecordedLog recorded) {
        return recorded.log();
    }

    @Bean
    Function<StoredEvent, Recorded> decode(RecordedLog recorded) {
        return recorded.codec()::decode;
    }

    @Bean
    JsonMapperBuilderCustomizer json() {
        return HemuJson::configure;
    }

    @Bean
    Freshness freshness() {
        return UpToDate.with(history);
    }

    @Bean
    Rows<TreeNode> tree() {
        return history.reading(new JurisdictionTree());
    }

    @Bean
    Rows<Employer> employers() {
        return history.reading(new Employers());
    }

    @Bean
    Rows<DirectoryBucket> directory() {
        return history.reading(new EmployerDirectory());
    }

    @Bean
    Rows<Arrivals> arrivals() {
        return history.reading(new EmployerArrivals());
    }

    @Bean
    Rows<RosterBucket> rosters() {
        return history.reading(new Roster());
    }

    @Bean
    Rows<Relationship> relationships() {
        return history.reading(new Relationships());
    }

    @Bean
    Rows<YearFlow> flows() {
        return history.reading(new FilingFlow());
    }

    @Bean
    Rows<AuditBucket> auditIndex() {
        return history.reading(new AuditIndex());
    }

    @Bean
    FigureRows figureRows() {
        return SummedUp.of(history);
    }
}
