package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hemu.app.RunningHemu;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of whom it is not known whether they are restricted, they are. */
@Timeout(180)
class UnreadableRestrictionTest {
    @TempDir
    Path directory;

    /** What a later version of the program may have recorded, and this one cannot read. */
    @Test
    void isPresumedOfWhomSomethingWasRecordedThatCannotBeRead() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String li = persons.former("李强", "220102199003070013", "13804317788");
            String wang = persons.former("王芳", "220102199003070021", "13804317799");
            EventLog log = hemu.bean(EventLog.class);
            JsonBytes metadata = log.read(log.head() - 1, 1).getFirst().metadata();

            log.append(new Append(
                    List.of(new NewEvent(
                            "subject",
                            PersonsOnRecord.id(persons.subject(li)),
                            0,
                            "of-later",
                            "subject.processing-restricted",
                            99,
                            JsonBytes.of("{}"),
                            metadata)),
                    null));

            String clerk = "clerk-1@220102000000;role=FILING_CLERK";
            assertThat(persons.read(li, RunningHemu.AS, clerk)
                            .at("/data/person/name")
                            .asString())
                    .isEqualTo("限制处理");
            assertThat(persons.read(wang, RunningHemu.AS, clerk)
                            .at("/data/person/name")
                            .asString())
                    .isEqualTo("王*");
            assertThat(persons.read(li).at("/data/person/name").asString()).isEqualTo("李*");
        }
    }
}
