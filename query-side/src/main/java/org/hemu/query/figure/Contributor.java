package org.hemu.query.figure;

import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.PersonName;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.person.NamesPerson;
import org.hemu.query.petition.PetitionOnFile;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that one side of a figure counts.
 *
 * @param jurisdiction the code under which it is on record: of the unit accountable at that month's end, or of one that
 *     this unit took over from
 * @param jurisdictionName the name that this code bore at that month's end
 * @param employer absent when a case is counted whose employer is not on record
 * @param employerName absent when a case is counted
 * @param relationship the relationship counted; absent when employers are counted or declare a number
 * @param worker by name; present when {@code relationship} is, and the first one of a case
 * @param mediationCase the case counted; absent when it is none
 * @param petition the petition counted; absent when it is none
 * @param count how much it contributes, below 0 when it takes away; the counts of all pages add up to that side of the figure
 * @param resource where to read about it
 * @param events where to read the events behind it
 */
public record Contributor(
        JurisdictionCode jurisdiction,
        String jurisdictionName,
        @Nullable EmployerId employer,
        @Nullable String employerName,
        @Nullable RelationshipId relationship,
        @Nullable PersonName worker,
        @Nullable CaseId mediationCase,
        @Nullable CaseId petition,
        long count,
        String resource,
        String events)
        implements NamesPerson {
    private static final String API = "/api/v1";

    /** A case that counts for one. */
    static Contributor ofCase(CaseOnFile file, String jurisdictionName) {
        return new Contributor(
                file.jurisdiction(),
                jurisdictionName,
                file.employer().employerId(),
                null,
                null,
                file.workers().isEmpty()
                        ? null
                        : new PersonName(file.workers().getFirst().person()),
                file.id(),
                null,
                1,
                API + "/mediation-cases/" + file.id(),
                API + "/audit/aggregates/" + file.id() + "/events");
    }

    /** A petition, which counts for one, or for one less. */
    static Contributor ofPetition(
            PetitionOnFile file, JurisdictionCode registeredBy, String jurisdictionName, long count) {
        return new Contributor(
                registeredBy,
                jurisdictionName,
                null,
                null,
                null,
                file.petitioners().isEmpty()
                        ? null
                        : new PersonName(file.petitioners().getFirst().person()),
                null,
                file.id(),
                count,
                API + "/petitions/" + file.id(),
                API + "/audit/aggregates/" + file.id() + "/events");
    }

    @Override
    public @Nullable SealedPerson named() {
        return worker == null ? null : worker.person();
    }
}
