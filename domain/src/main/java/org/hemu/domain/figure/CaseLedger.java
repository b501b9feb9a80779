package org.hemu.domain.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything the figures need of one case. A grievance counts in the first case that took it up: here from its acceptance on, and
 * wherever it goes after that; not here at all when another channel had taken it up before, and referred it here. That a party
 * comes again of its own accord is another grievance, whatever case it says it had before.
 *
 * @param acceptedOn absent while it is not accepted; until then it does not count
 * @param limit last day on which it is concluded in time; absent while there is none, or none that can be told
 * @param concludedOn absent while it is not; to go to another channel is not to be concluded
 * @param referredOn day on which a channel referred it here that had taken it up; absent when none did
 */
public record CaseLedger(
        CaseId caseId,
        JurisdictionCode jurisdiction,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate limit,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate referredOn) {

    /** The ledger after an event of the case, or a referral to it; absent before the case was opened. */
    public static @Nullable CaseLedger evolve(@Nullable CaseLedger ledger, CaseworkEvent event) {
        if (event instanceof MediationApplied || event instanceof MediationInitiated) {
            return new CaseLedger(event.caseId(), event.jurisdiction(), null, null, null, null);
        }
        if (ledger == null) {
            return null;
        }
        return event.caseId().equals(ledger.caseId)
                ? ledger.limited(event).after(event)
                : ledger.referred(event.occurredOn());
    }

    /** The case of mediation that the event changes something of; empty when there is none. */
    public static Optional<CaseId> touched(CaseworkEvent event) {
        return event instanceof MediationCaseEvent
                ? Optional.of(event.caseId()).filter(_ -> changes(event))
                : Optional.ofNullable(referredTo(event));
    }

    /** A petition is taken up when it is registered, and of what the inspection took only what was filed is transferred. */
    private static @Nullable CaseId referredTo(CaseworkEvent event) {
        return switch (event) {
            case PetitionReferred e when e.to() == Channel.MEDIATION -> e.toCase();
            case InspectionTransferred e when e.to() == Destination.MEDIATION -> e.toCase();
            default -> null;
        };
    }

    private static boolean changes(CaseworkEvent event) {
        return event instanceof MediationApplied
                || event instanceof MediationInitiated
                || event instanceof MediationAccepted
                || limit(event) != null
                || reopens(event)
                || concludes(event);
    }

    private static boolean concludes(CaseworkEvent event) {
        return event instanceof MediationEnded
                || event instanceof AgreementReached
                || event instanceof AgreementRepudiated
                || event instanceof MediationDeemedFailed;
    }

    /** A step that shows that what was deemed failed had not failed, and that concludes nothing. */
    private static boolean reopens(CaseworkEvent event) {
        return event instanceof MediationExtended || event instanceof MediationTransferred;
    }

    private static @Nullable Deadline limit(CaseworkEvent event) {
        return event.started().stream()
                .filter(deadline -> deadline.clock() == ClockKind.MEDIATION_CONCLUSION)
                .findFirst()
                .orElse(null);
    }

    private CaseLedger limited(CaseworkEvent event) {
        Deadline started = limit(event);
        return started == null
                ? this
                : new CaseLedger(caseId, jurisdiction, acceptedOn, started.lastDay(), concludedOn, referredOn);
    }

    private CaseLedger after(CaseworkEvent event) {
        if (event instanceof MediationAccepted e) {
            return new CaseLedger(caseId, jurisdiction, e.acceptedOn(), limit, concludedOn, referredOn);
        }
        if (reopens(event)) {
            return new CaseLedger(caseId, jurisdiction, acceptedOn, limit, null, referredOn);
        }
        return concludes(event)
                ? new CaseLedger(caseId, jurisdiction, acceptedOn, limit, event.occurredOn(), referredOn)
                : this;
    }

    private CaseLedger referred(LocalDate on) {
        LocalDate first = referredOn == null || on.isBefore(referredOn) ? on : referredOn;
        return new CaseLedger(caseId, jurisdiction, acceptedOn, limit, concludedOn, first);
    }

    /** What the case contributes to the unit that it is on record under: what holds in one month ends with the next. */
    public Map<JurisdictionCode, Tally> contributions() {
        if (acceptedOn == null || (referredOn != null && !referredOn.isAfter(acceptedOn))) {
            return Map.of();
        }
        Tally.Builder tally = new Tally.Builder();
        YearMonth concluded = concludedOn == null ? null : YearMonth.from(concludedOn);
        tally.change(Measure.CASES_TO_CONCLUDE, YearMonth.from(acceptedOn), 1);
        if (concluded != null) {
            tally.change(Measure.CASES_TO_CONCLUDE, concluded.plusMonths(1), -1);
            inOne(tally, Measure.CASES_CONCLUDED, concluded);
        }
        if (limit != null) {
            inOne(tally, Measure.CASE_LIMITS, YearMonth.from(limit));
            if (concludedOn != null && !limit.isBefore(concludedOn)) {
                inOne(tally, Measure.CASES_CONCLUDED_IN_TIME, YearMonth.from(limit));
            }
        }
        Tally counted = tally.build();
        return counted.isEmpty() ? Map.of() : Map.of(jurisdiction, counted);
    }

    private static void inOne(Tally.Builder tally, Measure measure, YearMonth month) {
        tally.change(measure, month, 1).change(measure, month.plusMonths(1), -1);
    }
}
