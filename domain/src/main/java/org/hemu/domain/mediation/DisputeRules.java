package org.hemu.domain.mediation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.Origin;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.EmployerParty;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.AmountImpossible;
import org.hemu.api.mediation.MediationCaseRejection.CategoryNamedTwice;
import org.hemu.api.mediation.MediationCaseRejection.EmployerUnnamed;
import org.hemu.api.mediation.MediationCaseRejection.NamedTwice;
import org.hemu.api.mediation.MediationCaseRejection.WorkersMissing;
import org.hemu.api.mediation.WorkerParty;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What makes a dispute: a worker, an employer, what it is about. */
final class DisputeRules {
    private DisputeRules() {}

    static Optional<MediationCaseRejection> wrong(Dispute dispute) {
        List<SubjectId> workers =
                dispute.workers().stream().map(WorkerParty::subject).toList();
        return Refusals.first(
                () -> workers.isEmpty() ? Optional.of(new WorkersMissing("/dispute/workers")) : Optional.empty(),
                () -> twice(workers, "/dispute/workers"),
                () -> isNamed(dispute.employer())
                        ? Optional.empty()
                        : Optional.of(new EmployerUnnamed("/dispute/employer")),
                () -> twice(dispute.categories()),
                () -> Optional.ofNullable(dispute.claimedFen())
                        .filter(fen -> fen <= 0)
                        .map(fen -> new AmountImpossible(fen, "/dispute/claimedFen")));
    }

    /** An employer that is said to be on record must be. */
    static Optional<? extends Rejection> notOnRecord(EmployerParty party, MediationCircumstances now) {
        return Optional.ofNullable(party.employerId())
                .filter(_ -> now.employer() == null)
                .map(named -> new EmployerUnknown(named, "/dispute/employer/employerId"));
    }

    /** The dispute with the employer as it is on record: it may have been named by a code that came to it later. */
    static Dispute onRecord(Dispute dispute, MediationCircumstances now) {
        EmployerParty party = dispute.employer();
        return party.employerId() == null
                ? dispute
                : new Dispute(
                        dispute.workers(),
                        new EmployerParty(now.employer(), party.organizationCode(), party.name()),
                        dispute.categories(),
                        dispute.commonClaim(),
                        dispute.claimedFen());
    }

    private static boolean isNamed(EmployerParty employer) {
        String name = employer.name();
        return employer.employerId() != null || (name != null && !name.isBlank());
    }

    private static Optional<MediationCaseRejection> twice(Categories categories) {
        Set<DisputeCategory> seen = new HashSet<>();
        return Stream.concat(Stream.of(categories.primary()), categories.others().stream())
                .filter(category -> !seen.add(category))
                .findFirst()
                .map(category -> new CategoryNamedTwice(category, "/dispute/categories/others"));
    }

    /** Somebody who is named twice. */
    static Optional<MediationCaseRejection> twice(Collection<SubjectId> named, String pointer) {
        Set<SubjectId> seen = new HashSet<>();
        return named.stream()
                .filter(subject -> !seen.add(subject))
                .findFirst()
                .map(subject -> new NamedTwice(subject, pointer));
    }

    /** A case that it is said to come from must be another one, and on record. */
    static Optional<? extends Rejection> wrong(@Nullable Origin origin, CaseId self, MediationCircumstances now) {
        return Optional.ofNullable(origin)
                .map(Origin::caseId)
                .filter(Objects::nonNull)
                .filter(before -> before.equals(self) || now.matterOfOrigin() == null)
                .map(before -> new OriginUnknown(before, "/origin/caseId"));
    }
}
