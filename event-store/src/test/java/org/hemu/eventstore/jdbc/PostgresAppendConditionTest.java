package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.Sample.append;
import static org.hemu.eventstore.jdbc.Sample.event;
import static org.hemu.eventstore.jdbc.Sample.on;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.AppendCondition;
import org.hemu.eventstore.AppendConditionFailed;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;

class PostgresAppendConditionTest extends AppendConditionContract {
    private final String url = PostgresForTests.newDatabase();

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, clock);
    }

    @Test
    void changeByAnotherProcessCounts() {
        AppendCondition listing = new AppendCondition(
                Map.of(), List.of(new AppendCondition.Listing("jurisdiction", "2203", "", log.head())));
        AppendCondition aggregate = new AppendCondition(Map.of("220381", 1L), List.of());
        try (EventLog other = open(clock)) {
            other.append(append(event("jurisdiction", "220381", 1)));
        }
        assertThatThrownBy(() -> log.append(on(listing, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
        assertThatThrownBy(() -> log.append(on(aggregate, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
    }
}
