package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.Side;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseLedgerTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final CaseId CASE = new CaseId("case");
    private static final CaseId LATER = new CaseId("later");
    private static final DocumentDigest DOCUMENT = new DocumentDigest(DocumentKind.RECORD, "ab".repeat(32));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Deadline limit(String from, String lastDay) {
        return new Deadline(
                ClockKind.MEDIATION_CONCLUSION,
                new Citation("mediation-15-days-from-acceptance", "企业劳动争议协商调解规定", "第二十九条"),
                day(from),
                15,
                DayUnit.CALENDAR_DAY,
                List.of(),
                List.of(),
                3,
                day(lastDay),
                null);
    }

    private static MediationApplied applied(CaseId id, @Nullable CaseId origin, String on) {
        return new MediationApplied(
                id,
                NANGUAN,
                new MediationBodyId("body"),
                Side.WORKER,
                ApplicationForm.WRITTEN,
                DOCUMENT,
                new Dispute(
                        List.of(),
                        new EmployerParty(null, null, "某公司"),
                        new Categories(DisputeCategory.PAY, List.of()),
                        false,
                        null),
                origin == null ? null : new Origin(Channel.MEDIATION, origin),
                origin == null ? id : origin,
                day(on),
                null,
                ClockChanges.NONE);
    }

    private static MediationAccepted accepted(String on, String lastDay) {
        return new MediationAccepted(CASE, NANGUAN, day(on), ClockChanges.starting(List.of(limit(on, lastDay))));
    }

    private static MediationEnded ended(String on) {
        return new MediationEnded(CASE, NANGUAN, Outcome.NOT_REACHED, DOCUMENT, day(on), null, ClockChanges.NONE);
    }

    private static MediationDeemedFailed failed(String lastDay) {
        return new MediationDeemedFailed(
                CASE, NANGUAN, limit("2012-03-20", lastDay), day(lastDay).plusDays(1), null, ClockChanges.NONE);
    }

    private static Tally after(CaseworkEvent... events) {
        CaseLedger ledger = CaseLedger.evolve(null, applied(CASE, null, "2012-03-19"));
        for (CaseworkEvent event : events) {
            ledger = CaseLedger.touched(event).filter(CASE::equals).isPresent()
                    ? CaseLedger.evolve(ledger, event)
                    : ledger;
        }
        return ledger == null ? Tally.EMPTY : ledger.contributions().getOrDefault(NANGUAN, Tally.EMPTY);
    }

    /** To conclude, concluded, limits, concluded in time; from February to May. */
    private static List<String> counts(Tally tally) {
        return List.of(2, 3, 4, 5).stream()
                .map(month -> YearMonth.of(2012, month))
                .map(month -> tally.at(Measure.CASES_TO_CONCLUDE, month) + " "
                        + tally.at(Measure.CASES_CONCLUDED, month) + " " + tally.at(Measure.CASE_LIMITS, month) + " "
                        + tally.at(Measure.CASES_CONCLUDED_IN_TIME, month))
                .toList();
    }

    @Test
    void countsNothingBeforeTheCaseIsAccepted() {
        assertThat(after()).isEqualTo(Tally.EMPTY);
        assertThat(CaseLedger.evolve(null, ended("2012-03-20"))).isNull();
    }

    @Test
    void isToBeConcludedInEveryMonthUntilItIs() {
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 1 0", "1 0 0 0");
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), ended("2012-04-06"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 1 1 0", "0 0 0 0");
    }

    @Test
    void isInTimeOnTheLastDayAndInTheMonthInWhichThatFalls() {
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), ended("2012-04-05"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 1 1 1", "0 0 0 0");
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), ended("2012-03-31"))))
                .containsExactly("0 0 0 0", "1 1 0 0", "0 0 1 1", "0 0 0 0");
    }

    @Test
    void isNotInTimeWhenItIsDeemedFailedUnlessItHadBeenExtended() {
        MediationExtended extended = new MediationExtended(
                CASE,
                NANGUAN,
                day("2012-05-10"),
                DOCUMENT,
                day("2012-04-04"),
                ClockChanges.starting(List.of(limit("2012-03-20", "2012-05-10"))));

        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), failed("2012-04-05"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 1 1 0", "0 0 0 0");
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), failed("2012-04-05"), extended)))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 0 0", "1 0 1 0");
    }

    @Test
    void staysWhereItWasTakenUpThoughItGoesToAnotherChannel() {
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), transferred("2012-04-02"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 1 0", "1 0 0 0");
    }

    @Test
    void isNotConcludedWhenItTurnsOutThatItWentElsewhereBeforeItWasDeemedFailed() {
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), failed("2012-04-05"), transferred("2012-04-02"))))
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 1 0", "1 0 0 0");
    }

    @Test
    void countsThoughAPartyComesAgainOfItsOwnAccord() {
        MediationApplied again = applied(LATER, CASE, "2012-03-31");

        assertThat(CaseLedger.touched(again)).contains(LATER);
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), ended("2012-03-30"), again)))
                .containsExactly("0 0 0 0", "1 1 0 0", "0 0 1 1", "0 0 0 0");
    }

    @Test
    void countsInTheChannelThatHadTakenItUpAndReferredItHere() {
        assertThat(after(petitionReferred(CASE, "2012-03-20"), accepted("2012-03-20", "2012-04-05")))
                .isEqualTo(Tally.EMPTY);
        assertThat(after(
                        inspectionTransferred(Destination.MEDIATION, "2012-03-20"),
                        accepted("2012-03-20", "2012-04-05")))
                .isEqualTo(Tally.EMPTY);
        assertThat(counts(after(accepted("2012-03-20", "2012-04-05"), petitionReferred(CASE, "2012-03-21"))))
                .as("referred to a case that had taken it up before")
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 1 0", "1 0 0 0");
        assertThat(counts(after(
                        petitionReferred(LATER, "2012-03-19"),
                        inspectionTransferred(Destination.PETITION, "2012-03-19"),
                        accepted("2012-03-20", "2012-04-05"))))
                .as("referred to another case")
                .containsExactly("0 0 0 0", "1 0 0 0", "1 0 1 0", "1 0 0 0");
    }

    private static MediationTransferred transferred(String on) {
        return new MediationTransferred(CASE, NANGUAN, Channel.ARBITRATION, null, day(on), ClockChanges.NONE);
    }

    private static PetitionReferred petitionReferred(CaseId to, String on) {
        return new PetitionReferred(
                new CaseId("petition"), NANGUAN, Channel.MEDIATION, to, null, day(on), ClockChanges.NONE);
    }

    private static InspectionTransferred inspectionTransferred(Destination to, String on) {
        return new InspectionTransferred(
                new CaseId("inspection"), NANGUAN, to, CASE, DOCUMENT, day(on), ClockChanges.NONE);
    }
}
