package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Classification;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.CaseBefore;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is.
 *
 * @param jurisdiction the unit that has it
 * @param matter the first case of the matter
 * @param petitioners those who have said who they are, in whichever batch
 * @param competent the unit that is competent by law; absent while that is not known
 * @param accused the unit of which the conduct is accused; absent when none is
 * @param openedOn day on which it was received first
 * @param batches how often it was brought forward
 * @param lastStepOn day of the latest step
 */
public record PetitionFacts(
        CaseId id,
        JurisdictionCode jurisdiction,
        CaseId matter,
        Classification classification,
        Set<SubjectId> petitioners,
        @Nullable JurisdictionCode competent,
        @Nullable JurisdictionCode accused,
        LocalDate openedOn,
        int batches,
        LocalDate lastStepOn) {

    /** A petition names no employer. */
    public static final EmployerParty NO_EMPLOYER = new EmployerParty(null, null, null);

    /** Facts; the petitioners are copied. */
    public PetitionFacts {
        petitioners = Set.copyOf(petitioners);
    }

    /** Whether anybody has said who they are. */
    boolean named() {
        return !petitioners.isEmpty();
    }

    /** What a case that comes from it depends on: who petitions, for nothing tells of which employer. */
    public CaseBefore asBefore() {
        return new CaseBefore(matter, NO_EMPLOYER, petitioners);
    }

    PetitionFacts after(LocalDate step, JurisdictionCode has) {
        LocalDate last = step.isAfter(lastStepOn) ? step : lastStepOn;
        return new PetitionFacts(
                id, has, matter, classification, petitioners, competent, accused, openedOn, batches, last);
    }

    PetitionFacts repeated(int number, Collection<SubjectId> naming) {
        Set<SubjectId> all = new HashSet<>(petitioners);
        all.addAll(naming);
        return new PetitionFacts(
                id, jurisdiction, matter, classification, all, competent, accused, openedOn, number, lastStepOn);
    }

    PetitionFacts competentIs(JurisdictionCode unit) {
        return new PetitionFacts(
                id, jurisdiction, matter, classification, petitioners, unit, accused, openedOn, batches, lastStepOn);
    }

    PetitionFacts countedAs(Classification other) {
        return new PetitionFacts(
                id, jurisdiction, matter, other, petitioners, competent, accused, openedOn, batches, lastStepOn);
    }
}
