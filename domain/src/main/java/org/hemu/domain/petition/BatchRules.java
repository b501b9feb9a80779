package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionRejection;
import org.hemu.api.petition.PetitionRejection.PersonsImpossible;
import org.hemu.api.petition.PetitionRejection.RepresentativeUnnamed;
import org.hemu.api.petition.PetitionRejection.TooManyRepresentatives;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What makes a batch: somebody, known or not, on a day that has come, and not too many who speak for the others. */
final class BatchRules {
    private BatchRules() {}

    static Optional<Rejection> wrong(Batch batch) {
        List<SubjectId> named = batch.subjects();
        return Refusals.first(
                () -> batch.persons() < Math.max(1, named.size())
                        ? Optional.of(new PersonsImpossible(batch.persons(), named.size(), "/batch/persons"))
                        : Optional.empty(),
                () -> Parties.twice(named, "/batch/petitioners"),
                () -> Parties.twice(batch.representatives(), "/batch/representatives"),
                () -> batch.representatives().stream()
                        .filter(subject -> !named.contains(subject))
                        .findFirst()
                        .map(subject -> new RepresentativeUnnamed(subject, "/batch/representatives")),
                () -> tooMany(batch),
                () -> BusinessDay.wrong(batch.record(), "/batch/record/sha256"));
    }

    /** Whoever comes in greater number is registered all the same; only not everybody speaks. */
    private static Optional<PetitionRejection> tooMany(Batch batch) {
        int most = PetitionRules.MOST_REPRESENTATIVES;
        int speaking = batch.representatives().size();
        return PetitionRules.REPRESENTATIVES
                .inForceOn(batch.receivedOn())
                .filter(_ -> batch.form() == PetitionForm.VISIT && speaking > most)
                .map(rule -> new TooManyRepresentatives(speaking, most, rule.citation(), "/batch/petitioners"));
    }

    /** A visit that passes over the competent unit and the one above it (越级走访); from when the law says where to go. */
    static boolean skipsLevel(Batch batch, JurisdictionCode visited, @Nullable JurisdictionCode competent) {
        LocalDate day = batch.receivedOn();
        return batch.form() == PetitionForm.VISIT
                && PetitionRules.VISIT_LEVEL.inForceOn(day).isPresent()
                && competent != null
                && visited.contains(competent)
                && !visited.equals(competent)
                && !competent.parent().equals(Optional.of(visited));
    }
}
