package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;

/** Counts petitions one by one: what the figures of them are held against. */
final class PetitionRecount {
    private final Map<CaseId, PetitionRegistered> registered = new HashMap<>();
    private final Map<CaseId, PetitionKind> kinds = new HashMap<>();
    private final Set<CaseId> countedElsewhere = new HashSet<>();

    void note(CaseworkEvent event) {
        switch (event) {
            case PetitionRegistered e -> {
                registered.put(e.caseId(), e);
                kinds.put(e.caseId(), e.classification().kind());
            }
            case ReclassificationConfirmed e ->
                kinds.put(e.caseId(), e.classification().kind());
            case MediationTransferred e
            when e.to() == Channel.PETITION && e.toCase() != null -> {
                PetitionRegistered to = registered.get(e.toCase());
                if (to != null && !e.transferredOn().isAfter(to.occurredOn())) {
                    countedElsewhere.add(e.toCase());
                }
            }
            default -> {}
        }
    }

    long count(Measure measure, YearMonth month, Predicate<JurisdictionCode> where) {
        long before = in(month.minusYears(1), where);
        return measure == Measure.PETITIONS_FEWER ? before - in(month, where) : before;
    }

    private long in(YearMonth month, Predicate<JurisdictionCode> where) {
        return registered.values().stream()
                .filter(each -> YearMonth.from(each.occurredOn()).equals(month) && where.test(each.jurisdiction()))
                .filter(each ->
                        kinds.get(each.caseId()) != PetitionKind.NONE && !countedElsewhere.contains(each.caseId()))
                .count();
    }
}
