package org.hemu.app.scenario.play;

import java.util.List;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Enters the notices on days off that are known, of years about which nobody has entered anything else. */
public final class CalendarBootstrap {
    private static final String CORRELATION = "calendar:";
    private static final String REGISTER = "calendar-register";

    private final CommandDoor door;
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;

    public CalendarBootstrap(CommandDoor door, EventLog log, Function<StoredEvent, Recorded> decode) {
        this.door = door;
        this.log = log;
        this.decode = decode;
    }

    /** Whether the correlation id is that of a notice from here. */
    static boolean sent(String correlationId) {
        return correlationId.startsWith(CORRELATION);
    }

    /**
     * Enters what is missing. Interrupted at any instruction and started again, it does nothing twice.
     *
     * @throws LogUnavailable if the log cannot take events at the moment; starting again goes on
     */
    public void enter() {
        List<Recorded> entered = log.readAggregate(CalendarEvent.CALENDAR, 0).stream()
                .map(decode)
                .toList();
        Actor registry = Actor.system(
                REGISTER, Divisions.ofJilin().at(Level.PROVINCE).getFirst().code());
        for (HolidayNotice notice : StateCouncilNotices.all()) {
            if (entered.stream().noneMatch(each -> settles(each, notice))) {
                send(notice, registry);
            }
        }
    }

    /** It was entered once, whatever became of it; or somebody else has seen to the year. */
    private static boolean settles(Recorded entered, HolidayNotice notice) {
        return switch ((CalendarEvent) entered.event()) {
            case HolidayNoticeRecorded e ->
                e.notice().equals(notice)
                        || (e.notice().year() == notice.year()
                                && !entered.provenance().actor().subject().equals(REGISTER));
        };
    }

    private void send(HolidayNotice notice, Actor registry) {
        Outcome outcome = door.send(
                new RecordHolidayNotice(notice),
                Envelope.of(registry, notice.publishedOn(), CORRELATION + notice.publishedOn()));
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException(notice + ": " + outcome);
        }
    }
}
