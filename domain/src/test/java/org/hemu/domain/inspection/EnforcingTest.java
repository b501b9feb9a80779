package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.close;
import static org.hemu.domain.inspection.InspectionSteps.comply;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.enforce;
import static org.hemu.domain.inspection.InspectionSteps.enforced;
import static org.hemu.domain.inspection.InspectionSteps.remind;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;

import java.util.List;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.DecisionEvent.EnforcementApplied;
import org.hemu.api.inspection.DecisionEvent.PerformanceReminded;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionNotOverdue;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionSettled;
import org.hemu.api.inspection.InspectionCaseRejection.EnforcementNotPending;
import org.hemu.api.inspection.InspectionCaseRejection.EnforcementRequestedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.OrderNotEnforceable;
import org.hemu.api.inspection.InspectionCaseRejection.ReminderNeeded;
import org.hemu.api.inspection.InspectionCaseRejection.ReminderStillRuns;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not performed in time is enforced by a court: since 2012 after a reminder and ten more days that are worked. */
class EnforcingTest {
    private static final InspectionStory HANDLED = ofDistrict().handled("2012-03-01", "2012-03-15");

    @Test
    void isForWhatIsOverdueAndNoOrder() {
        HANDLED.when(remind(1, "2012-03-15"), "2012-03-15")
                .refused(new DecisionNotOverdue(1, day("2012-03-15"), "/remindedOn"));
        HANDLED.when(enforce(1, "2012-03-15"), "2012-03-15")
                .refused(new DecisionNotOverdue(1, day("2012-03-15"), "/appliedOn"));
        assertThat(HANDLED.when(remind(1, "2012-03-16"), "2012-03-16").event()).isInstanceOf(PerformanceReminded.class);
        InspectionStory ordered = ofDistrict().ordered("2012-03-01", "2012-03-15");
        ordered.when(enforce(1, "2012-03-20"), "2012-03-20")
                .refused(new OrderNotEnforceable(1, InspectionRules.DECISION.citation(), "/number"));
        ordered.when(remind(1, "2012-03-20"), "2012-03-20")
                .refused(new OrderNotEnforceable(1, InspectionRules.DECISION.citation(), "/number"));
    }

    @ParameterizedTest(name = "reminded on {0}: a court is asked after {1}")
    @CsvSource({
        "2012-05-02, 2012-05-16, two weeks",
        "2012-04-05, 2012-04-19, two weeks after a day off",
        "2012-12-21, 2013-01-07, over New Year; the weekend after it is worked"
    })
    @Pins("enforcement-reminder-10-working-days")
    void waitsTenWorkingDaysAfterAReminder(String remindedOn, String lastDay, String why) {
        InspectionStory reminded = HANDLED.then(remind(1, remindedOn), remindedOn);
        Deadline deadline = reminded.clock(ClockKind.ENFORCEMENT_REMINDER).orElseThrow();
        String after = day(lastDay).plusDays(1).toString();

        assertThat(deadline.lastDay()).as(why).isEqualTo(day(lastDay));
        reminded.when(enforce(1, lastDay), lastDay)
                .refused(new ReminderStillRuns(day(lastDay), deadline.rule(), "/appliedOn"));
        reminded.when(enforce(1, after), after)
                .then(new EnforcementApplied(
                        CASE,
                        NANGUAN,
                        1,
                        document(DocumentKind.APPLICATION),
                        day(after),
                        ClockChanges.stopping(List.of(ClockKind.ENFORCEMENT_REMINDER))));
    }

    @Test
    @Pins("enforcement-reminder-10-working-days")
    void takesNoReminderBefore2012() {
        InspectionStory before = ofDistrict().handled("2011-12-01", "2011-12-15");

        assertThat(before.when(enforce(1, "2011-12-31"), "2011-12-31").event()).isInstanceOf(EnforcementApplied.class);
        before.when(enforce(1, "2012-01-01"), "2012-01-01")
                .refused(new ReminderNeeded(
                        1,
                        InspectionLimits.REMINDER
                                .inForceOn(day("2012-01-01"))
                                .orElseThrow()
                                .rule()
                                .citation(),
                        "/appliedOn"));
        assertThat(before.then(remind(1, "2011-12-30"), "2011-12-30").clock(ClockKind.ENFORCEMENT_REMINDER))
                .isEmpty();
    }

    @Test
    void endsWithWhatTheCourtDid() {
        InspectionStory applied =
                HANDLED.then(remind(1, "2012-05-02"), "2012-05-02").then(enforce(1, "2012-05-17"), "2012-05-17");

        applied.when(enforce(1, "2012-05-18"), "2012-05-18")
                .refused(new EnforcementRequestedBefore(1, day("2012-05-17")));
        HANDLED.when(enforced(1, EnforcementResult.ENFORCED, "2012-05-18"), "2012-05-18")
                .refused(new EnforcementNotPending(1, "/number"));
        for (EnforcementResult result : EnforcementResult.values()) {
            InspectionStory over = applied.then(enforced(1, result, "2012-07-02"), "2012-07-02");

            assertThat(over.state().clocks().all()).isEmpty();
            assertThat(over.then(close("2012-07-03"), "2012-07-03").state().stage())
                    .isEqualTo(new Stage.Ended(InspectionOutcome.HANDLING_DECISION));
        }
    }

    @Test
    void isSparedWhoPerformsAfterTheReminder() {
        InspectionStory performed =
                HANDLED.then(remind(1, "2012-05-02"), "2012-05-02").then(comply(1, "2012-05-10"), "2012-05-10");

        assertThat(performed.state().clocks().all()).isEmpty();
        performed.when(enforce(1, "2012-05-17"), "2012-05-17").refused(new DecisionSettled(1, day("2012-05-10")));
    }
}
