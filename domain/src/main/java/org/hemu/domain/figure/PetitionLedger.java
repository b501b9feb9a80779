package org.hemu.domain.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything the figures need of one petition. It counts where it was registered and in the month in which it was, whoever has it
 * later and whatever becomes of it; not at all once two persons found that it is no petition about labour, and not when another
 * channel had taken the grievance up before, and referred it here.
 *
 * @param labour whether it is counted as a petition about labour
 * @param referredOn day on which a channel referred it here that had taken it up; absent when none did
 */
public record PetitionLedger(
        CaseId caseId,
        JurisdictionCode jurisdiction,
        LocalDate registeredOn,
        boolean labour,
        @Nullable LocalDate referredOn) {
    private static final int YEAR = 12;

    /** The ledger after an event of the petition, or a referral to it; absent before it was registered. */
    public static @Nullable PetitionLedger evolve(@Nullable PetitionLedger ledger, CaseworkEvent event) {
        if (event instanceof PetitionRegistered e) {
            return new PetitionLedger(e.caseId(), e.jurisdiction(), e.occurredOn(), isLabour(e.classification()), null);
        }
        if (ledger == null) {
            return null;
        }
        return event instanceof ReclassificationConfirmed e
                ? new PetitionLedger(
                        ledger.caseId,
                        ledger.jurisdiction,
                        ledger.registeredOn,
                        isLabour(e.classification()),
                        ledger.referredOn)
                : ledger.referred(event.occurredOn());
    }

    private PetitionLedger referred(LocalDate on) {
        LocalDate first = referredOn == null || on.isBefore(referredOn) ? on : referredOn;
        return new PetitionLedger(caseId, jurisdiction, registeredOn, labour, first);
    }

    private static boolean isLabour(Classification classification) {
        return classification.kind() != PetitionKind.NONE && classification.topic() != PetitionTopic.NOT_LABOUR;
    }

    /** The petition that the event changes something of; empty when there is none. */
    public static Optional<CaseId> touched(CaseworkEvent event) {
        return switch (event) {
            case PetitionRegistered e -> Optional.of(e.caseId());
            case ReclassificationConfirmed e -> Optional.of(e.caseId());
            case MediationTransferred e when e.to() == Channel.PETITION -> Optional.ofNullable(e.toCase());
            case InspectionTransferred e when e.to() == Destination.PETITION -> Optional.ofNullable(e.toCase());
            default -> Optional.empty();
        };
    }

    /** What it contributes to the unit that registered it: to the month itself, and to the same month of the year after. */
    public Map<JurisdictionCode, Tally> contributions() {
        if (!labour || (referredOn != null && !referredOn.isAfter(registeredOn))) {
            return Map.of();
        }
        YearMonth month = YearMonth.from(registeredOn);
        Tally.Builder tally = new Tally.Builder();
        inOne(tally, Measure.PETITIONS_FEWER, month, -1);
        inOne(tally, Measure.PETITIONS_FEWER, month.plusMonths(YEAR), 1);
        inOne(tally, Measure.PETITIONS_A_YEAR_BEFORE, month.plusMonths(YEAR), 1);
        return Map.of(jurisdiction, tally.build());
    }

    private static void inOne(Tally.Builder tally, Measure measure, YearMonth month, long count) {
        tally.change(measure, month, count).change(measure, month.plusMonths(1), -count);
    }
}
