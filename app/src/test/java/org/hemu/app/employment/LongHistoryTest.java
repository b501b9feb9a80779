package org.hemu.app.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongHistoryTest {
    private static final String ID = "D2143569X";
    private static final int RENAMINGS = 120;
    private static final int BEFORE_THE_FIRST_RENAMING = 4;

    private static Answer rename(RunningHemu hemu, String name) {
        return hemu.post("/api/v1/employers/" + ID + "/rename", Map.of("name", name, "changedOn", hemu.today()));
    }

    private static void recordLongHistory(RunningHemu hemu) {
        hemu.establishNanguan();
        Answer registered = hemu.register("D2143569-X", "长春市南关区和顺机械有限公司");
        assertThat(registered.status()).as(registered.response().body()).isEqualTo(201);
        for (int i = 0; i < RENAMINGS; i++) {
            assertThat(rename(hemu, "第" + i + "厂").status()).isEqualTo(200);
        }
    }

    @Test
    void isContinuedFromASnapshotAndSeenAsItWas(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            recordLongHistory(hemu);
            Awaitility.await()
                    .until(() -> hemu.bean(EventLog.class).readSnapshot(ID).isPresent());
        }
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            long head = hemu.bean(EventLog.class).head();

            assertThat(rename(hemu, "第" + (RENAMINGS - 1) + "厂").status()).isEqualTo(200);
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(head);
            assertThat(rename(hemu, "总厂").status()).isEqualTo(200);
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(head + 1);

            Answer past =
                    hemu.get("/api/v1/audit/aggregates/" + ID + "/state?position=" + (BEFORE_THE_FIRST_RENAMING + 7));
            assertThat(past.response().body()).contains("第7厂").doesNotContain("第8厂", "第119厂", "总厂");
        }
    }
}
