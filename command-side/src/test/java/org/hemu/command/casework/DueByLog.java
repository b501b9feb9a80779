package org.hemu.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.domain.calendar.HolidayNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.casework.Clocks;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;

/** Which cases are due, told by the log itself: like a read model that is never behind. */
final class DueByLog implements Function<FindCasesDue, CasesDue> {
    private static final EventCodec CODEC = EventCodec.ofHemu();

    private final EventLog log;
    private final Map<String, Clocks> clocks = new TreeMap<>();
    private final Map<String, String> startedBy = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private StatutoryCalendar calendar = StatutoryCalendar.empty();
    private long position;

    DueByLog(EventLog log) {
        this.log = log;
    }

    @Override
    public synchronized CasesDue apply(FindCasesDue asked) {
        catchUp();
        List<CaseDue> due = new ArrayList<>();
        clocks.forEach((id, running) -> {
            if (isDue(running, asked.asOf()) && (asked.cursor() == null || id.compareTo(asked.cursor()) > 0)) {
                due.add(new CaseDue(types.getOrDefault(id, ""), new CaseId(id), startedBy.getOrDefault(id, "")));
            }
        });
        List<CaseDue> page = due.subList(0, Math.min(asked.limit(), due.size()));
        return new CasesDue(
                page, page.size() < due.size() ? page.getLast().caseId().value() : null);
    }

    private boolean isDue(Clocks running, LocalDate today) {
        List<Deadline> changed = running.changedUnder(calendar);
        return !changed.isEmpty() || !running.newlyOver(today).isEmpty();
    }

    private void catchUp() {
        List<StoredEvent> more = log.read(position, 1_000);
        while (!more.isEmpty()) {
            more.forEach(this::fold);
            position = more.getLast().position() + 1;
            more = log.read(position, 1_000);
        }
    }

    private void fold(StoredEvent stored) {
        switch (CODEC.decode(stored).event()) {
            case CalendarEvent e -> calendar = HolidayNotices.evolve(calendar, e);
            case CaseworkEvent e -> {
                clocks.merge(e.aggregateId(), Clocks.NONE.after(e), (before, _) -> before.after(e));
                types.put(e.aggregateId(), stored.aggregateType());
                if (!e.started().isEmpty()) {
                    startedBy.put(e.aggregateId(), stored.eventId());
                }
            }
            default -> {}
        }
    }
}
