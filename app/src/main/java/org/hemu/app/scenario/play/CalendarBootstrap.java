package org.hemu.app.scenario.play;

import java.util.List;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.calendar.HolidayNotices;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Enters the notices on days off that are known, of years about which nobody has entered anything else. */
public final class CalendarBootstrap {
    private static final String CORRELATION = "calendar:";

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
        List<HolidayNotice> onRecord = onRecord().notices();
        Actor registry = Actor.system(
                "calendar-register",
                Divisions.ofJilin().at(Level.PROVINCE).getFirst().code());
        for (HolidayNotice notice : StateCouncilNotices.all()) {
            if (!onRecord.contains(notice) && onRecord.stream().allMatch(each -> isFromHere(each, notice.year()))) {
                send(notice, registry);
            }
        }
    }

    /** What somebody else has entered about a year is not added to. */
    private static boolean isFromHere(HolidayNotice onRecord, int year) {
        return onRecord.year() != year || StateCouncilNotices.all().contains(onRecord);
    }

    private StatutoryCalendar onRecord() {
        StatutoryCalendar calendar = StatutoryCalendar.empty();
        for (StoredEvent stored : log.readAggregate(CalendarEvent.CALENDAR, 0)) {
            calendar = HolidayNotices.evolve(
                    calendar, (CalendarEvent) decode.apply(stored).event());
        }
        return calendar;
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
