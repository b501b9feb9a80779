package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Inspecting.done;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hemu.app.RunningHemu;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read model of clocks tells which inspections are due, and they do what time asks of them, once. */
class InspectionDeadlinesOverHttpTest {
    @TempDir
    private Path directory;

    private RunningHemu hemu;
    private Inspecting brigade;

    @BeforeEach
    void start() {
        hemu = RunningHemu.empty(directory);
        brigade = Inspecting.in(hemu);
    }

    @AfterEach
    void stop() {
        hemu.close();
    }

    /** A round once the read models reflect everything that is recorded; no case fails in it. */
    private void swept(String day) {
        long last = hemu.bean(EventLog.class).head() - 1;
        done(hemu.get("/api/v1/calendar/notices", "Hemu-Min-Position", String.valueOf(last)));
        Swept swept = hemu.bean(DeadlineSweeper.class).sweep(LocalDate.parse(day));
        assertThat(swept.failed()).isZero();
        assertThat(swept.complete()).isTrue();
    }

    /** Five working days from Tuesday 17 January 2012 end on Sunday 29, which was worked for Spring Festival. */
    @Test
    void missesAnAcceptanceOnceOnTheDayAfterItsLastOne() {
        String one = brigade.complained("2012-01-17");
        swept("2012-01-29");
        assertThat(brigade.types(one)).containsExactly("complaint-received");
        swept("2012-01-30");
        swept("2012-01-30");
        swept("2012-02-10");
        assertThat(brigade.types(one)).containsExactly("complaint-received", "deadline-missed");
    }

    /** Sixty working days from Sunday 29 January 2012, over Qingming, end with 23 April. */
    @Test
    void missesAnInvestigation() {
        String one = brigade.filed("2012-01-29");
        swept("2012-04-23");
        assertThat(brigade.types(one)).containsExactly("complaint-received", "accepted", "filed");
        swept("2012-04-24");
        swept("2012-04-25");
        assertThat(brigade.types(one)).containsExactly("complaint-received", "accepted", "filed", "deadline-missed");
    }
}
