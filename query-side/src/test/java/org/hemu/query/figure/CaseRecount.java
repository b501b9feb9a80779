package org.hemu.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.jspecify.annotations.Nullable;

/** Counts cases by going through all their events, as a person with a pencil would. */
final class CaseRecount {
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private static final class Case {
        private final JurisdictionCode unit;
        private @Nullable LocalDate accepted;
        private @Nullable LocalDate limit;
        private @Nullable LocalDate concluded;
        private @Nullable LocalDate referredHere;

        Case(JurisdictionCode unit) {
            this.unit = unit;
        }
    }

    void note(CaseworkEvent event) {
        if (event instanceof MediationApplied e) {
            cases.put(e.aggregateId(), new Case(e.jurisdiction()));
        }
        if (event instanceof PetitionReferred e) {
            Case to = cases.get(String.valueOf(e.toCase()));
            to.referredHere = to.referredHere == null || e.referredOn().isBefore(to.referredHere)
                    ? e.referredOn()
                    : to.referredHere;
            return;
        }
        Case of = cases.get(event.aggregateId());
        event.started().stream()
                .filter(deadline -> deadline.clock() == ClockKind.MEDIATION_CONCLUSION)
                .forEach(deadline -> of.limit = deadline.lastDay());
        switch (event) {
            case MediationAccepted e -> of.accepted = e.acceptedOn();
            case AgreementReached e -> of.concluded = e.reachedOn();
            case MediationEnded e -> of.concluded = e.endedOn();
            case MediationDeemedFailed e -> of.concluded = e.failedOn();
            case MediationExtended _, MediationTransferred _ -> of.concluded = null;
            default -> {}
        }
    }

    /** Of the cases whose accountable unit is of interest. */
    long count(
            Measure measure,
            YearMonth month,
            UnaryOperator<JurisdictionCode> accountable,
            ToLongFunction<JurisdictionCode> wanted) {
        return cases.values().stream()
                .mapToLong(each -> counts(each, measure, month) ? wanted.applyAsLong(accountable.apply(each.unit)) : 0)
                .sum();
    }

    private static boolean counts(Case each, Measure measure, YearMonth month) {
        if (each.accepted == null
                || YearMonth.from(each.accepted).isAfter(month)
                || (each.referredHere != null && !each.accepted.isBefore(each.referredHere))) {
            return false; // A petition has it, or there is nothing to count yet.
        }
        YearMonth concluded = each.concluded == null ? null : YearMonth.from(each.concluded);
        boolean limited = each.limit != null && YearMonth.from(each.limit).equals(month);
        return switch (measure) {
            case CASES_TO_CONCLUDE -> concluded == null || !concluded.isBefore(month);
            case CASES_CONCLUDED -> month.equals(concluded);
            case CASE_LIMITS -> limited;
            case CASES_CONCLUDED_IN_TIME -> limited && each.concluded != null && !each.concluded.isAfter(each.limit);
            default -> throw new IllegalArgumentException("of no case: " + measure);
        };
    }
}
