package org.hemu.domain.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Origin;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything the figures need of one case. A matter counts in one place: in the case that it is, until another case takes it over, be it
 * here or in another channel; it counts there from that month on, and here no longer.
 *
 * @param acceptedOn absent while it is not accepted; until then it does not count
 * @param limit last day on which it is concluded in time; absent while there is none, or none that can be told
 * @param concludedOn absent while it is not
 * @param transferred whether it was concluded by going to another channel
 * @param takenOverOn day on which the first case was opened that it went on in; absent while this one is the last
 */
public record CaseLedger(
        CaseId caseId,
        JurisdictionCode jurisdiction,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate limit,
        @Nullable LocalDate concludedOn,
        boolean transferred,
        @Nullable LocalDate takenOverOn) {

    /** The ledger after an event of the case, or of one that takes its matter over; absent before the case was opened. */
    public static @Nullable CaseLedger evolve(CaseId id, @Nullable CaseLedger ledger, CaseworkEvent event) {
        if (!event.caseId().equals(id)) {
            return ledger == null ? null : ledger.takenOver(event.occurredOn());
        }
        if (event instanceof MediationApplied || event instanceof MediationInitiated) {
            return new CaseLedger(id, event.jurisdiction(), null, null, null, false, null);
        }
        return ledger == null ? null : ledger.limited(event).after(event);
    }

    /** The case that the matter comes from, where the event opens another one. */
    public static @Nullable CaseId takenOverBy(CaseworkEvent event) {
        Origin origin = event instanceof MediationApplied e
                ? e.origin()
                : event instanceof MediationInitiated e ? e.origin() : null;
        return origin == null ? null : origin.caseId();
    }

    /** Whether the event changes anything here. */
    public static boolean counts(CaseworkEvent event) {
        return event instanceof MediationApplied
                || event instanceof MediationInitiated
                || event instanceof MediationAccepted
                || limit(event) != null
                || concludes(event);
    }

    private static boolean concludes(CaseworkEvent event) {
        return event instanceof MediationExtended
                || event instanceof MediationEnded
                || event instanceof MediationTransferred
                || event instanceof AgreementReached
                || event instanceof AgreementRepudiated
                || event instanceof MediationDeemedFailed;
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
                : new CaseLedger(
                        caseId, jurisdiction, acceptedOn, started.lastDay(), concludedOn, transferred, takenOverOn);
    }

    private CaseLedger after(CaseworkEvent event) {
        if (event instanceof MediationAccepted e) {
            return new CaseLedger(caseId, jurisdiction, e.acceptedOn(), limit, concludedOn, transferred, takenOverOn);
        }
        if (!concludes(event)) {
            return this;
        }
        return new CaseLedger(
                caseId,
                jurisdiction,
                acceptedOn,
                limit,
                event instanceof MediationExtended ? null : event.occurredOn(),
                event instanceof MediationTransferred,
                takenOverOn);
    }

    private CaseLedger takenOver(LocalDate on) {
        LocalDate first = takenOverOn == null || on.isBefore(takenOverOn) ? on : takenOverOn;
        return new CaseLedger(caseId, jurisdiction, acceptedOn, limit, concludedOn, transferred, first);
    }

    /** What the case contributes to the unit that it is on record under: what holds in one month ends with the next. */
    public Map<JurisdictionCode, Tally> contributions() {
        if (acceptedOn == null) {
            return Map.of();
        }
        Tally.Builder tally = new Tally.Builder();
        YearMonth accepted = YearMonth.from(acceptedOn);
        YearMonth concluded = concludedOn == null || transferred ? null : YearMonth.from(concludedOn);
        count(tally, Measure.CASES_TO_CONCLUDE, accepted, concluded);
        if (concluded != null) {
            count(tally, Measure.CASES_CONCLUDED, concluded, concluded);
        }
        if (limit != null) {
            YearMonth fallen = YearMonth.from(limit);
            count(tally, Measure.CASE_LIMITS, fallen, fallen);
            if (concluded != null && !limit.isBefore(concludedOn)) {
                count(tally, Measure.CASES_CONCLUDED_IN_TIME, fallen, fallen);
            }
        }
        Tally counted = tally.build();
        return counted.isEmpty() ? Map.of() : Map.of(jurisdiction, counted);
    }

    /** One from the first month to the last, or for as long as the matter is here. */
    private void count(Tally.Builder tally, Measure measure, YearMonth first, @Nullable YearMonth last) {
        YearMonth gone = gone();
        YearMonth end = last == null ? gone : last.plusMonths(1);
        YearMonth until = gone != null && end != null && gone.isBefore(end) ? gone : end;
        if (until == null) {
            tally.change(measure, first, 1);
        } else if (first.isBefore(until)) {
            tally.change(measure, first, 1).change(measure, until, -1);
        }
    }

    /** The first month in which the matter does not count here. */
    private @Nullable YearMonth gone() {
        LocalDate on = takenOverOn;
        if (transferred && concludedOn != null && (on == null || concludedOn.isBefore(on))) {
            on = concludedOn;
        }
        return on == null ? null : YearMonth.from(on);
    }
}
