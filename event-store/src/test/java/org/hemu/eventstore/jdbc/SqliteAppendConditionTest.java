package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.io.TempDir;

class SqliteAppendConditionTest extends AppendConditionContract {
    @TempDir
    Path directory;

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.sqlite(directory.resolve("log.db"), clock);
    }
}
