package org.hemu.domain.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.Classification;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is.
 *
 * @param jurisdiction the unit that has it
 * @param matter the first case of the matter
 * @param named whether anybody has said who they are
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
        boolean named,
        @Nullable JurisdictionCode competent,
        @Nullable JurisdictionCode accused,
        LocalDate openedOn,
        int batches,
        LocalDate lastStepOn) {

    PetitionFacts after(LocalDate step, JurisdictionCode has) {
        LocalDate last = step.isAfter(lastStepOn) ? step : lastStepOn;
        return new PetitionFacts(id, has, matter, classification, named, competent, accused, openedOn, batches, last);
    }

    PetitionFacts repeated(int number, boolean anonymous) {
        return new PetitionFacts(
                id,
                jurisdiction,
                matter,
                classification,
                named || !anonymous,
                competent,
                accused,
                openedOn,
                number,
                lastStepOn);
    }

    PetitionFacts competentIs(JurisdictionCode unit) {
        return new PetitionFacts(
                id, jurisdiction, matter, classification, named, unit, accused, openedOn, batches, lastStepOn);
    }

    PetitionFacts countedAs(Classification other) {
        return new PetitionFacts(
                id, jurisdiction, matter, other, named, competent, accused, openedOn, batches, lastStepOn);
    }
}
