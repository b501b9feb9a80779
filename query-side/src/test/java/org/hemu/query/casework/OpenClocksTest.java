package org.hemu.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.expired;
import static org.hemu.query.mediation.MediationStory.extended;
import static org.hemu.query.mediation.MediationStory.failed;
import static org.hemu.query.mediation.MediationStory.missed;

import java.util.List;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class OpenClocksTest {
    private static final History APPLIED = History.of(applied(CASE, NANGUAN_STREET, "2012-03-01", "2012-03-06"));

    private static List<OpenClock> in(History history, JurisdictionCode unit) {
        return history.reading(new OpenClocks()).find(UnitBuckets.of(unit)).values().stream()
                .flatMap(bucket -> bucket.clocks().stream())
                .toList();
    }

    private static List<ClockKind> kinds(History history) {
        return in(history, JILIN).stream().map(OpenClock::kind).toList();
    }

    private static History inMediation() {
        return History.of(
                applied(CASE, NANGUAN_STREET, "2012-03-01", "2012-03-06"),
                accepted(CASE, NANGUAN_STREET, "2012-03-05", "2012-03-20"));
    }

    @Test
    void runAtEveryLevelAboveTheCaseAndNowhereElse() {
        OpenClock clock = in(APPLIED, NANGUAN_STREET).getFirst();

        assertThat(clock.deadline()).isEqualTo(deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"));
        assertThat(clock.aggregateType()).isEqualTo("mediation-case");
        assertThat(clock.startedBy()).isEqualTo("event-0");
        for (JurisdictionCode unit : List.of(NANGUAN, CHANGCHUN, JILIN)) {
            assertThat(in(APPLIED, unit)).containsExactly(clock);
        }
        assertThat(in(APPLIED, SIPING)).isEmpty();
    }

    @Test
    void stopAndStartAsTheEventSays() {
        assertThat(kinds(inMediation()))
                .containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION);
        assertThat(kinds(inMediation().and(assigned(CASE, NANGUAN_STREET, "2012-03-06"))))
                .hasSize(2);
    }

    @Test
    void takeThePlaceOfOnesOfTheirKind() {
        History extended = inMediation().and(extended(CASE, NANGUAN_STREET, "2012-03-19", "2012-04-10"));

        assertThat(in(extended, JILIN))
                .filteredOn(clock -> clock.kind() == ClockKind.MEDIATION_CONCLUSION)
                .singleElement()
                .satisfies(clock -> assertThat(clock.deadline().lastDay()).isEqualTo(day("2012-04-10")));
    }

    @Test
    void runOnWhenTheyAreFoundMissed() {
        History missed = History.of(
                applied(CASE, NANGUAN_STREET, "2012-03-01", "2012-03-06"),
                missed(
                        CASE,
                        NANGUAN_STREET,
                        deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"),
                        "2012-03-07"));

        assertThat(in(missed, JILIN))
                .singleElement()
                .satisfies(clock -> assertThat(clock.missed()).isTrue());
    }

    @Test
    void runNoMoreOnceTheTermHasExpired() {
        History expired = inMediation()
                .and(expired(
                        CASE,
                        NANGUAN_STREET,
                        deadline(ClockKind.MEDIATION_WITHOUT_AGREEMENT, "2012-03-05", "2012-03-20"),
                        "2012-03-21"));

        assertThat(kinds(expired)).containsExactly(ClockKind.MEDIATION_CONCLUSION);
    }

    @Test
    void leaveNoRowBehind() {
        History agreed = inMediation().and(agreed(CASE, NANGUAN_STREET, "2012-03-15"));

        assertThat(agreed.rows(new OpenClocks())).isEmpty();
    }

    /** A mediation that was found to have failed goes on when it is recorded that it had been extended in time. */
    @Test
    void runAgainWhenTheMediationHadBeenExtendedInTime() {
        History failed = inMediation().and(failed(CASE, NANGUAN_STREET, "2012-03-05", "2012-03-20"));
        assertThat(kinds(failed)).isEmpty();

        History extended = failed.and(extended(CASE, NANGUAN_STREET, "2012-03-19", "2012-04-10"));
        assertThat(kinds(extended)).containsExactly(ClockKind.MEDIATION_CONCLUSION);
    }

    @Test
    void areNotMixedUpBetweenCasesOfOneUnit() {
        History two = inMediation()
                .and(
                        applied(caseOf(1), NANGUAN_STREET, "2012-03-02", "2012-03-07"),
                        agreed(CASE, NANGUAN_STREET, "2012-03-15"));

        assertThat(in(two, JILIN))
                .singleElement()
                .satisfies(clock -> assertThat(clock.caseId()).isEqualTo(caseOf(1)));
    }
}
