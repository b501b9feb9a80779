package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.api.casework.ClockKind.ARBITRATION_REVIEW;
import static org.hemu.api.casework.ClockKind.MEDIATION_ACCEPTANCE;
import static org.hemu.api.casework.ClockKind.MEDIATION_CONCLUSION;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.junit.jupiter.api.Test;

/** Which clocks of a case run, as its events say. */
class ClocksTest {
    private static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();
    private static final Deadline ACCEPTANCE = deadline(MEDIATION_ACCEPTANCE, 3, "2012-03-01");
    private static final Deadline CONCLUSION = deadline(MEDIATION_CONCLUSION, 15, "2012-03-01");

    private record Happened(ClockChanges clocks) implements CaseworkEvent {
        @Override
        public CaseId caseId() {
            return new CaseId("case");
        }

        @Override
        public JurisdictionCode jurisdiction() {
            return new JurisdictionCode("220102000000");
        }

        @Override
        public LocalDate occurredOn() {
            return day("2012-03-01");
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Deadline deadline(ClockKind kind, int days, String from) {
        return Derivation.of(kind, new Citation("rule", "某法", ""), day(from), new CalendarDays(days), CALENDAR);
    }

    private static Clocks after(ClockChanges... changes) {
        Clocks clocks = Clocks.NONE;
        for (ClockChanges change : changes) {
            clocks = clocks.after(new Happened(change));
        }
        return clocks;
    }

    private static ClockChanges starting(Deadline... deadlines) {
        return ClockChanges.starting(List.of(deadlines));
    }

    @Test
    void runFromTheEventThatStartsThemToTheOneThatStopsThem() {
        Clocks both = after(starting(CONCLUSION, ACCEPTANCE));

        assertThat(both.all()).containsExactly(MEDIATION_ACCEPTANCE, MEDIATION_CONCLUSION);
        assertThat(both.of(MEDIATION_ACCEPTANCE)).contains(ACCEPTANCE);
        assertThat(after(starting(CONCLUSION, ACCEPTANCE), ClockChanges.stopping(List.of(MEDIATION_ACCEPTANCE)))
                        .all())
                .containsExactly(MEDIATION_CONCLUSION);
        assertThat(after(ClockChanges.NONE).all()).isEmpty();
    }

    @Test
    void areStoppedOnlyWhereTheyRun() {
        assertThat(after(starting(CONCLUSION)).running(ARBITRATION_REVIEW, MEDIATION_CONCLUSION))
                .containsExactly(MEDIATION_CONCLUSION);
    }

    @Test
    void haveRunOutOnTheDayAfterTheirLastAndAreRecordedOnce() {
        Clocks clocks = after(starting(CONCLUSION, ACCEPTANCE));

        assertThat(clocks.newlyOver(day("2012-03-05"))).isEmpty();
        assertThat(clocks.newlyOver(day("2012-03-06"))).containsExactly(ACCEPTANCE);
        assertThat(clocks.newlyOver(day("2012-03-17"))).containsExactly(ACCEPTANCE, CONCLUSION);
        assertThat(after(starting(CONCLUSION, ACCEPTANCE), ClockChanges.missing(MEDIATION_ACCEPTANCE))
                        .newlyOver(day("2012-03-17")))
                .containsExactly(CONCLUSION);
    }

    @Test
    void areNotMissedAnyMoreOnceTheyEndOnAnotherDay() {
        Deadline moved = deadline(MEDIATION_ACCEPTANCE, 5, "2012-03-01");
        Clocks clocks = after(starting(ACCEPTANCE), ClockChanges.missing(MEDIATION_ACCEPTANCE), starting(moved));

        assertThat(clocks.newlyOver(day("2012-03-06"))).isEmpty();
        assertThat(clocks.newlyOver(day("2012-03-07"))).containsExactly(moved);
    }

    @Test
    void changeUnderACalendarThatKnowsMore() {
        Deadline undetermined = Derivation.under(
                deadline(MEDIATION_CONCLUSION, 15, "2011-12-20"), CALENDAR.asKnownOn(day("2011-12-05")));
        Clocks clocks = after(starting(ACCEPTANCE, undetermined));

        assertThat(clocks.newlyOver(day("2012-02-29"))).isEmpty();
        assertThat(clocks.changedUnder(CALENDAR)).containsExactly(Derivation.under(undetermined, CALENDAR));
        assertThat(clocks.with(clocks.changedUnder(CALENDAR)).changedUnder(CALENDAR))
                .isEmpty();
    }
}
