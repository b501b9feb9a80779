package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.KUANCHENG;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.acceptedOn;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.declared;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.moved;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.registeredOn;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The employer is registered on 2010-03-20; its initial filing is due on 2010-04-14. */
class EmployerLedgerTest {
    private static final List<Measure> OF_EMPLOYERS = Stream.of(Measure.values())
            .filter(measure -> measure.of() == Measure.Of.EMPLOYERS)
            .toList();

    private static final Standing YEAR = new Standing(
            List.of(new Period(day("2010-05-10"), null)), List.of(new Period(day("2010-05-10"), day("2011-05-09"))));

    private static EmployerLedger after(Event... events) {
        EmployerLedger ledger = null;
        for (Event event : events) {
            ledger = EmployerLedger.evolve(ledger, event);
        }
        if (ledger == null) {
            throw new AssertionError("nothing happened");
        }
        return ledger;
    }

    private static FilingAccepted accepted(Regime regime, Standing before, Standing after) {
        return new FilingAccepted(
                new RelationshipId("r"), EMPLOYER, NANGUAN, 1, regime, day("2010-06-01"), before, after);
    }

    private static long at(EmployerLedger ledger, JurisdictionCode unit, Measure measure, String month) {
        return ledger.contributions().getOrDefault(unit, Tally.EMPTY).at(measure, YearMonth.parse(month));
    }

    private static long at(EmployerLedger ledger, Measure measure, String month) {
        return at(ledger, NANGUAN, measure, month);
    }

    @Test
    void obligesFromTheFirstMonthEndAfterTheDueDate() {
        EmployerLedger ledger = after(registered());

        assertThat(at(ledger, Measure.EMPLOYERS_OBLIGED, "2010-03")).isZero();
        assertThat(at(ledger, Measure.EMPLOYERS_OBLIGED, "2010-04")).isEqualTo(1);
        assertThat(at(ledger, Measure.EMPLOYERS_FILED, "2010-12")).isZero();
    }

    @Test
    void doesNotObligeAtAMonthEndThatIsTheDueDate() {
        EmployerLedger ledger = after(registeredOn("2010-03-31", "2010-04-30"));

        assertThat(at(ledger, Measure.EMPLOYERS_OBLIGED, "2010-04")).isZero();
        assertThat(at(ledger, Measure.EMPLOYERS_OBLIGED, "2010-05")).isEqualTo(1);
    }

    @Test
    void obligesWhoeverFiledBeforeTheDueDateFromThenOn() {
        EmployerLedger ledger = after(registered(), acceptedOn("2010-03-31"));

        assertThat(at(ledger, Measure.EMPLOYERS_OBLIGED, "2010-03")).isEqualTo(1);
        assertThat(at(ledger, Measure.EMPLOYERS_FILED, "2010-03")).isEqualTo(1);
        assertThat(at(ledger, Measure.EMPLOYERS_FILED, "2010-02")).isZero();
    }

    @Test
    void countsNothingFromTheMonthWhoseLastDayTheEmployerDoesNotSee() {
        EmployerLedger inMonth = after(registered(), acceptedOn("2010-04-01"), deregistered("2012-06-29"));
        EmployerLedger atMonthEnd = after(registered(), acceptedOn("2010-04-01"), deregistered("2012-06-30"));

        assertThat(at(inMonth, Measure.EMPLOYERS_FILED, "2012-05")).isEqualTo(1);
        assertThat(at(inMonth, Measure.EMPLOYERS_FILED, "2012-06")).isZero();
        assertThat(at(inMonth, Measure.EMPLOYERS_OBLIGED, "2012-06")).isZero();
        assertThat(at(atMonthEnd, Measure.EMPLOYERS_FILED, "2012-06")).isEqualTo(1);
        assertThat(at(atMonthEnd, Measure.EMPLOYERS_FILED, "2012-07")).isZero();
    }

    @Test
    void carriesAHeadcountForwardUntilTheNextOneOrTheEnd() {
        EmployerLedger ledger = after(
                registered(),
                declared("2010-05", 10, 8, "2010-05-31"),
                declared("2010-08", 7, 7, "2010-08-31"),
                deregistered("2010-10-15"));

        assertThat(at(ledger, Measure.SHOULD_SIGN, "2010-04")).isZero();
        assertThat(at(ledger, Measure.SHOULD_SIGN, "2010-07")).isEqualTo(8);
        assertThat(at(ledger, Measure.WORKERS_ON_ROLL, "2010-07")).isEqualTo(10);
        assertThat(at(ledger, Measure.WORKERS_ON_ROLL, "2010-09")).isEqualTo(7);
        assertThat(at(ledger, Measure.SHOULD_SIGN, "2010-10")).isZero();
    }

    @Test
    void saysForWhichMonthsAHeadcountIsDeclared() {
        EmployerLedger ledger = after(
                registered(),
                declared("2010-05", 10, 8, "2010-05-31"),
                declared("2010-06", 10, 8, "2010-06-30"),
                declared("2010-08", 7, 7, "2010-08-31"));

        assertThat(List.of("2010-04", "2010-05", "2010-06", "2010-07", "2010-08", "2010-09"))
                .extracting(month -> at(ledger, Measure.EMPLOYERS_DECLARED, month))
                .containsExactly(0L, 1L, 1L, 0L, 1L, 0L);
    }

    @Test
    void replacesAMonthThatIsDeclaredAgain() {
        EmployerLedger ledger =
                after(registered(), declared("2010-05", 10, 8, "2010-05-31"), declared("2010-05", 12, 9, "2010-06-05"));

        assertThat(at(ledger, Measure.SHOULD_SIGN, "2010-05")).isEqualTo(9);
    }

    @Test
    void countsAContractInTheMonthsWhoseLastDayItCovers() {
        EmployerLedger ledger = after(registered(), accepted(Regime.STANDARD, Standing.NONE, YEAR));

        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-04")).isZero();
        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-05")).isEqualTo(1);
        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2011-04")).isEqualTo(1);
        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2011-05")).isZero();
        assertThat(at(ledger, Measure.WORKERS_ON_FILE, "2011-05")).isEqualTo(1);
    }

    @Test
    void countsAtFiledEmployersOnlyWhileTheEmployerIsFiled() {
        EmployerLedger ledger = after(
                registered(),
                declared("2010-05", 3, 2, "2010-05-31"),
                accepted(Regime.STANDARD, Standing.NONE, YEAR),
                acceptedOn("2010-07-15"));

        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-06")).isEqualTo(1);
        assertThat(at(ledger, Measure.UNDER_CONTRACT_AT_FILED_EMPLOYERS, "2010-06"))
                .isZero();
        assertThat(at(ledger, Measure.SHOULD_SIGN_AT_FILED_EMPLOYERS, "2010-06"))
                .isZero();
        assertThat(at(ledger, Measure.UNDER_CONTRACT_AT_FILED_EMPLOYERS, "2010-07"))
                .isEqualTo(1);
        assertThat(at(ledger, Measure.SHOULD_SIGN_AT_FILED_EMPLOYERS, "2010-07"))
                .isEqualTo(2);
    }

    @Test
    void replacesWhatAFilingAmountedToBefore() {
        Standing ended = new Standing(
                List.of(new Period(day("2010-05-10"), day("2010-08-31"))),
                List.of(new Period(day("2010-05-10"), day("2010-08-31"))));
        EmployerLedger ledger = after(
                registered(), accepted(Regime.STANDARD, Standing.NONE, YEAR), accepted(Regime.STANDARD, YEAR, ended));

        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-08")).isEqualTo(1);
        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-09")).isZero();
        assertThat(at(ledger, Measure.WORKERS_ON_FILE, "2010-09")).isZero();
        assertThat(ledger).isEqualTo(after(registered(), accepted(Regime.STANDARD, Standing.NONE, ended)));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void countsStandardContractsOnlyAndLeavesPartTimeWorkOut(Regime regime) {
        EmployerLedger ledger = after(registered(), accepted(regime, Standing.NONE, YEAR));

        assertThat(at(ledger, Measure.UNDER_CONTRACT, "2010-06")).isEqualTo(regime == Regime.STANDARD ? 1 : 0);
        assertThat(at(ledger, Measure.WORKERS_ON_FILE, "2010-06")).isEqualTo(regime == Regime.PART_TIME ? 0 : 1);
    }

    @Test
    void givesEverythingToTheNewUnitFromTheMonthOfTheMove() {
        EmployerLedger ledger = after(
                registered(),
                acceptedOn("2010-04-10"),
                declared("2010-08", 3, 2, "2010-08-31"),
                declared("2010-09", 3, 2, "2010-09-30"),
                accepted(Regime.STANDARD, Standing.NONE, YEAR),
                moved(NANGUAN, KUANCHENG, "2010-09-30"));

        for (Measure measure : OF_EMPLOYERS) {
            assertThat(at(ledger, NANGUAN, measure, "2010-08"))
                    .as("%s", measure)
                    .isPositive();
            assertThat(at(ledger, KUANCHENG, measure, "2010-08"))
                    .as("%s", measure)
                    .isZero();
            assertThat(at(ledger, NANGUAN, measure, "2010-09"))
                    .as("%s", measure)
                    .isZero();
            assertThat(at(ledger, KUANCHENG, measure, "2010-09"))
                    .as("%s", measure)
                    .isPositive();
        }
    }

    @Test
    void leavesNoTraceOfAUnitThatWasAccountableForNoMonthEnd() {
        EmployerLedger ledger =
                after(registered(), moved(NANGUAN, KUANCHENG, "2010-09-01"), moved(KUANCHENG, NANGUAN, "2010-09-20"));

        assertThat(ledger.contributions()).containsOnlyKeys(NANGUAN);
        assertThat(ledger.accountable())
                .extracting(EmployerLedger.Accountable::jurisdiction)
                .doesNotContain(KUANCHENG);
    }

    @Test
    void beginsWithARegistrationAndHasOne() {
        assertThatThrownBy(() -> EmployerLedger.evolve(null, acceptedOn("2010-04-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(EMPLOYER.value());
        assertThatThrownBy(() -> after(registered(), registered()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(EMPLOYER.value());
    }
}
