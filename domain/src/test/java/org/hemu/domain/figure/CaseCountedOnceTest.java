package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.Side;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.ChainStep;
import org.hemu.domain.casework.ChainStep.Opened;
import org.hemu.domain.casework.ChainStep.Referred;
import org.hemu.domain.casework.ChainStep.TakenUp;
import org.hemu.domain.casework.CountedOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The ledgers of mediation count a grievance where {@link CountedOnce} says, and in that many cases of mediation. */
class CaseCountedOnceTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final DocumentDigest DOCUMENT = new DocumentDigest(DocumentKind.RECORD, "ab".repeat(32));
    private static final LocalDate BEGINNING = LocalDate.of(2012, 1, 20);
    private static final YearMonth LAST = YearMonth.of(2013, 6);

    private final List<ChainStep> steps = new ArrayList<>();
    private final Map<CaseId, CaseLedger> ledgers = new HashMap<>();

    private void record(CaseworkEvent event, ChainStep... more) {
        steps.addAll(List.of(more));
        CaseLedger.touched(event).ifPresent(key -> {
            CaseLedger after = CaseLedger.evolve(ledgers.get(key), event);
            if (after != null) {
                ledgers.put(key, after);
            }
        });
    }

    private void mediation(CaseId id, @Nullable Origin origin, LocalDate on) {
        CaseId from = origin == null ? null : origin.caseId();
        record(
                new MediationApplied(
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
                        origin,
                        from == null ? id : from,
                        on,
                        null,
                        ClockChanges.NONE),
                new Opened(id, Channel.MEDIATION, from, on));
    }

    private void accepted(CaseId id, LocalDate on) {
        record(new MediationAccepted(id, NANGUAN, on, ClockChanges.NONE), new TakenUp(id, on));
    }

    private void declined(CaseId id, LocalDate on) {
        record(new MediationDeclined(id, NANGUAN, Outcome.OUT_OF_SCOPE, DOCUMENT, on, ClockChanges.NONE));
    }

    private void transferred(CaseId id, Channel to, CaseId toCase, LocalDate on) {
        record(
                new MediationTransferred(id, NANGUAN, to, toCase, on, ClockChanges.NONE),
                new Referred(id, to, toCase, on));
    }

    /** How many cases of mediation count in the month. */
    private long counted(YearMonth month) {
        return ledgers.values().stream()
                .mapToLong(ledger -> ledger.contributions()
                        .getOrDefault(NANGUAN, Tally.EMPTY)
                        .at(Measure.CASES_TO_CONCLUDE, month))
                .sum();
    }

    /** The same, told from the chain alone: the grievances that count in a case of mediation which took them up. */
    private long expected(YearMonth month) {
        return CountedOnce.on(month.atEndOfMonth(), steps).values().stream()
                .distinct()
                .filter(each -> each.channel() == Channel.MEDIATION)
                .filter(each -> steps.stream()
                        .anyMatch(step -> step instanceof TakenUp up
                                && up.caseId().equals(each.caseId())
                                && !up.on().isAfter(month.atEndOfMonth())))
                .count();
    }

    private void agree() {
        for (YearMonth month = YearMonth.from(BEGINNING); !month.isAfter(LAST); month = month.plusMonths(1)) {
            assertThat(counted(month)).as(month + " " + steps).isEqualTo(expected(month));
        }
    }

    @Test
    void onceInEveryMonthFromItsAcceptanceOnThoughWhereItWentDeclinesIt() {
        CaseId first = new CaseId("first");
        CaseId again = new CaseId("again");
        mediation(first, null, BEGINNING);
        accepted(first, BEGINNING.plusDays(1));
        transferred(first, Channel.INSPECTION, new CaseId("inspection"), BEGINNING.plusMonths(1));
        steps.add(new Opened(new CaseId("inspection"), Channel.INSPECTION, first, BEGINNING.plusMonths(1)));
        mediation(again, new Origin(Channel.MEDIATION, first), BEGINNING.plusMonths(2));
        declined(again, BEGINNING.plusMonths(2));

        for (YearMonth month = YearMonth.from(BEGINNING); !month.isAfter(LAST); month = month.plusMonths(1)) {
            assertThat(counted(month)).as(month.toString()).isOne();
        }
        agree();
    }

    @Test
    void onceWhenItWasReferredBeforeAnybodyTookItUp() {
        CaseId first = new CaseId("first");
        CaseId inspection = new CaseId("inspection");
        CaseId second = new CaseId("second");
        mediation(first, null, BEGINNING);
        steps.add(new Opened(inspection, Channel.INSPECTION, first, BEGINNING));
        transferred(first, Channel.INSPECTION, inspection, BEGINNING);
        mediation(second, new Origin(Channel.INSPECTION, inspection), BEGINNING.plusMonths(1));
        steps.add(new Referred(inspection, Channel.MEDIATION, second, BEGINNING.plusMonths(1)));
        agree();
        accepted(second, BEGINNING.plusMonths(2));

        agree();
        assertThat(counted(YearMonth.from(BEGINNING.plusMonths(1)))).isZero();
        assertThat(counted(YearMonth.from(BEGINNING.plusMonths(2)))).isOne();
    }

    /** Petitions and filed inspections that are referred to mediations, which are accepted, declined, or go on elsewhere. */
    @RepeatedTest(50)
    void inChainsOfManyKinds(RepetitionInfo which) {
        Random random = new Random(which.getCurrentRepetition());
        for (int i = 0; i < 6; i++) {
            LocalDate on = BEGINNING.plusDays(random.nextInt(200));
            CaseId mediation = new CaseId("mediation-" + i);
            CaseId other = new CaseId("other-" + i);
            boolean petition = random.nextBoolean();
            Channel channel = petition ? Channel.PETITION : Channel.INSPECTION;
            boolean named = random.nextInt(3) > 0;
            if (named) {
                steps.add(new Opened(other, channel, null, on));
                steps.add(new TakenUp(other, on));
            }
            mediation(mediation, named ? new Origin(channel, other) : null, on);
            if (named && random.nextBoolean()) {
                LocalDate referred = on.plusDays(random.nextInt(2));
                record(
                        petition
                                ? new PetitionReferred(
                                        other, NANGUAN, Channel.MEDIATION, mediation, null, referred, ClockChanges.NONE)
                                : new InspectionTransferred(
                                        other,
                                        NANGUAN,
                                        Destination.MEDIATION,
                                        mediation,
                                        DOCUMENT,
                                        referred,
                                        ClockChanges.NONE),
                        new Referred(other, Channel.MEDIATION, mediation, referred));
            }
            if (random.nextInt(3) > 0) {
                accepted(mediation, on.plusDays(1));
            } else {
                declined(mediation, on.plusDays(1));
            }
            if (random.nextInt(3) == 0) {
                CaseId next = new CaseId("next-" + i);
                steps.add(new Opened(next, Channel.PETITION, mediation, on.plusDays(40)));
                steps.add(new TakenUp(next, on.plusDays(40)));
                transferred(mediation, Channel.PETITION, next, on.plusDays(40));
            }
        }

        agree();
    }
}
