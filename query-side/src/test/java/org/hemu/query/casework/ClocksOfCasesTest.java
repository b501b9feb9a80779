package org.hemu.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.MEDIATOR;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.extended;
import static org.hemu.query.mediation.MediationStory.missed;

import java.util.Objects;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.ProceedingsEvent.MediatorRecused;
import org.hemu.query.casework.CaseClocks.Past;
import org.hemu.query.casework.CaseClocks.Running;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class ClocksOfCasesTest {
    private static CaseClocks of(History history) {
        return Objects.requireNonNull(history.reading(new ClocksOfCases()).find(CASE.value()));
    }

    private static History late() {
        return History.of(
                applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                missed(
                        CASE,
                        NANGUAN,
                        deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"),
                        "2012-03-07"),
                accepted(CASE, NANGUAN, "2012-03-08", "2012-03-23"),
                assigned(CASE, NANGUAN, "2012-03-08"));
    }

    @Test
    void keepThoseThatEndedWithTheDayOnWhichTheyWereMissed() {
        CaseClocks clocks = of(late());

        assertThat(clocks.past())
                .containsExactly(new Past(
                        deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"),
                        day("2012-03-07"),
                        "event-0",
                        day("2012-03-08"),
                        "event-2",
                        false));
        assertThat(clocks.running())
                .containsExactly(
                        new Running(
                                deadline(ClockKind.MEDIATION_WITHOUT_AGREEMENT, "2012-03-08", "2012-03-23"),
                                null,
                                "event-2"),
                        new Running(
                                deadline(ClockKind.MEDIATION_CONCLUSION, "2012-03-08", "2012-03-23"), null, "event-2"));
    }

    @Test
    void knowThatAnotherTookThePlaceOfOne() {
        CaseClocks clocks = of(late().and(extended(CASE, NANGUAN, "2012-03-20", "2012-04-10")));

        assertThat(clocks.past().getLast().replaced()).isTrue();
        assertThat(clocks.running()).hasSize(2);
    }

    @Test
    void knowWhoHandlesTheCaseWhetherOrNotAClockRuns() {
        History agreed = late().and(agreed(CASE, NANGUAN, "2012-03-20"));

        assertThat(of(agreed).running()).isEmpty();
        assertThat(of(agreed).handlers()).containsExactly(MEDIATOR);
        assertThat(of(agreed.and(new MediatorRecused(
                                CASE, NANGUAN, MEDIATOR, RecusalGround.INTEREST, day("2012-03-21"))))
                        .handlers())
                .isEmpty();
    }

    @Test
    void sayWhetherTheyWereKeptInTime() {
        ClockFile file = ClockFile.of(of(late()), day("2012-03-24"), _ -> false);

        assertThat(file.past().getFirst().inTime()).isFalse();
        assertThat(file.running())
                .extracting(ClockFile.Running::status)
                .containsExactly(ClockStatus.EXPIRED, ClockStatus.OVERDUE);
        assertThat(ClockFile.of(of(late()), day("2012-03-23"), _ -> false).running())
                .extracting(ClockFile.Running::status)
                .containsOnly(ClockStatus.RUNNING);
        assertThat(file.running().getFirst().derivation())
                .contains("2012-03-08")
                .endsWith("-> 2012-03-23");
    }
}
