package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PetitionLedgerTest {
    private static final CaseId PETITION = new CaseId("petition");
    private static final JurisdictionCode CITY = new JurisdictionCode("220100000000");
    private static final JurisdictionCode DISTRICT = new JurisdictionCode("220102000000");
    private static final Classification PAY = new Classification(PetitionKind.APPEAL, PetitionTopic.PAY);
    private static final Classification NONE = new Classification(PetitionKind.NONE, PetitionTopic.NOT_LABOUR);
    private static final DocumentDigest LETTER =
            new DocumentDigest(DocumentKind.PETITION, "0123456789abcdef".repeat(4));

    private static PetitionRegistered registered(Classification classification, String on) {
        return new PetitionRegistered(
                PETITION,
                CITY,
                Recipient.ORGAN,
                classification,
                new Batch(PetitionForm.LETTER, 1, List.of(), List.of(), LETTER, LocalDate.parse(on)),
                null,
                null,
                false,
                null,
                PETITION,
                ClockChanges.NONE);
    }

    private static Map<JurisdictionCode, Tally> after(CaseworkEvent... events) {
        @Nullable PetitionLedger ledger = null;
        for (CaseworkEvent event : events) {
            if (PetitionLedger.touched(event).filter(PETITION::equals).isPresent()) {
                ledger = PetitionLedger.evolve(ledger, event);
            }
        }
        return ledger == null ? Map.of() : ledger.contributions();
    }

    private static long at(Map<JurisdictionCode, Tally> contributions, Measure measure, String month) {
        return contributions.getOrDefault(CITY, Tally.EMPTY).at(measure, YearMonth.parse(month));
    }

    @Test
    void takesAwayInItsMonthAndIsTheBaseOfTheSameMonthAYearLater() {
        var counted = after(registered(PAY, "2012-02-29"));
        assertThat(at(counted, Measure.PETITIONS_FEWER, "2012-01")).isZero();
        assertThat(at(counted, Measure.PETITIONS_FEWER, "2012-02")).isEqualTo(-1);
        assertThat(at(counted, Measure.PETITIONS_FEWER, "2012-03")).isZero();
        assertThat(at(counted, Measure.PETITIONS_FEWER, "2013-02")).isEqualTo(1);
        assertThat(at(counted, Measure.PETITIONS_A_YEAR_BEFORE, "2012-02")).isZero();
        assertThat(at(counted, Measure.PETITIONS_A_YEAR_BEFORE, "2013-02")).isEqualTo(1);
        assertThat(at(counted, Measure.PETITIONS_A_YEAR_BEFORE, "2013-03")).isZero();
    }

    @Test
    void countsWhereItWasRegisteredWhoeverHasItLater() {
        assertThat(after(
                        registered(PAY, "2012-02-29"),
                        new PetitionForwarded(
                                PETITION, DISTRICT, CITY, LocalDate.parse("2012-03-01"), ClockChanges.NONE)))
                .containsOnlyKeys(CITY);
    }

    @Test
    void countsUntilASecondPersonAgreesThatItIsNone() {
        ReclassificationProposed proposed = new ReclassificationProposed(
                PETITION,
                CITY,
                NONE,
                ReclassificationGround.FOUND_ON_EXAMINATION,
                LETTER,
                "zheng",
                LocalDate.parse("2012-03-01"));
        assertThat(after(registered(PAY, "2012-02-29"), proposed)).isNotEmpty();
        assertThat(after(
                        registered(PAY, "2012-02-29"),
                        proposed,
                        new ReclassificationConfirmed(
                                PETITION, CITY, PAY, NONE, "zheng", "he", LocalDate.parse("2012-03-02"))))
                .isEmpty();
        assertThat(after(registered(new Classification(PetitionKind.APPEAL, PetitionTopic.NOT_LABOUR), "2012-02-29")))
                .isEmpty();
    }

    /** A grievance counts once: what another channel had taken up before counts there. */
    @Test
    void doesNotCountWhatAnotherChannelHadTakenUpAndReferredHere() {
        assertThat(after(registered(PAY, "2012-02-29"), transferred("2012-02-29")))
                .isEmpty();
        assertThat(after(registered(PAY, "2012-02-29"), transferred("2012-03-01")))
                .isNotEmpty();
        assertThat(after(
                        registered(PAY, "2012-02-29"),
                        new InspectionTransferred(
                                new CaseId("inspection"),
                                DISTRICT,
                                Destination.PETITION,
                                PETITION,
                                LETTER,
                                LocalDate.parse("2012-02-28"),
                                ClockChanges.NONE)))
                .isEmpty();
    }

    private static MediationTransferred transferred(String on) {
        return new MediationTransferred(
                new CaseId("mediation"), DISTRICT, Channel.PETITION, PETITION, LocalDate.parse(on), ClockChanges.NONE);
    }
}
