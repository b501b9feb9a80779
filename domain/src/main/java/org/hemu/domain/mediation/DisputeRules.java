package org.hemu.domain.mediation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.CategoryNamedTwice;
import org.hemu.api.mediation.MediationCaseRejection.EmployerUnnamed;
import org.hemu.api.mediation.MediationCaseRejection.WorkersMissing;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.shared.Refusals;

/** What makes a dispute: a worker, an employer, what it is about. */
final class DisputeRules {
    private DisputeRules() {}

    static Optional<Rejection> wrong(Dispute dispute) {
        List<SubjectId> workers =
                dispute.workers().stream().map(WorkerParty::subject).toList();
        return Refusals.first(
                () -> workers.isEmpty() ? Optional.of(new WorkersMissing("/dispute/workers")) : Optional.empty(),
                () -> Parties.twice(workers, "/dispute/workers"),
                () -> Parties.isNamed(dispute.employer())
                        ? Optional.empty()
                        : Optional.of(new EmployerUnnamed("/dispute/employer")),
                () -> twice(dispute.categories()),
                () -> Parties.impossible(dispute.claimedFen(), "/dispute/claimedFen"));
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

    private static Optional<MediationCaseRejection> twice(Categories categories) {
        Set<DisputeCategory> seen = new HashSet<>();
        return Stream.concat(Stream.of(categories.primary()), categories.others().stream())
                .filter(category -> !seen.add(category))
                .findFirst()
                .map(category -> new CategoryNamedTwice(category, "/dispute/categories/others"));
    }
}
