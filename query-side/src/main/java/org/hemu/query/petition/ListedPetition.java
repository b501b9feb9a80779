package org.hemu.query.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.hemu.query.employment.PersonName;
import org.hemu.query.person.NamesPerson;
import org.jspecify.annotations.Nullable;

/**
 * A petition in a list.
 *
 * @param form how it was brought forward first
 * @param batches how often it was brought forward (批次)
 * @param persons by how many persons in all (人次)
 * @param group whether it ever came as a group visit
 * @param skipLevel whether it ever passed over the competent level
 * @param reclassified whether two persons changed what it is counted as
 * @param petitioner the first who said who they are, by name; absent when nobody did
 * @param nextDue the earliest last day of a clock that runs; absent when none can be told
 */
public record ListedPetition(
        CaseId id,
        JurisdictionCode jurisdiction,
        JurisdictionCode registeredBy,
        LocalDate openedOn,
        PetitionStage stage,
        PetitionOnFile.@Nullable Ending ending,
        Classification classification,
        PetitionForm form,
        int batches,
        int persons,
        boolean group,
        boolean skipLevel,
        boolean reclassified,
        @Nullable PersonName petitioner,
        @Nullable LocalDate nextDue)
        implements NamesPerson {

    static ListedPetition of(PetitionOnFile file, @Nullable CaseClocks clocks) {
        return new ListedPetition(
                file.id(),
                file.jurisdiction(),
                file.registeredBy(),
                file.openedOn(),
                file.stage(),
                file.end() == null ? null : file.end().ending(),
                file.classification(),
                file.batches().getFirst().form(),
                file.batches().size(),
                file.persons(),
                file.batches().stream().anyMatch(PetitionOnFile.BatchOnFile::group),
                file.batches().stream().anyMatch(PetitionOnFile.BatchOnFile::skipLevel),
                file.reclassifications().stream().anyMatch(each -> each.confirmer() != null),
                file.petitioners().isEmpty()
                        ? null
                        : new PersonName(file.petitioners().getFirst().person()),
                ClockFile.nextDue(clocks).orElse(null));
    }

    @Override
    public @Nullable SealedPerson named() {
        return petitioner == null ? null : petitioner.person();
    }
}
