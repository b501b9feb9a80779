package org.hemu.command.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.Petitioner;
import org.hemu.command.employment.PersonBody;
import org.hemu.command.mediation.DigestBody;
import org.jspecify.annotations.Nullable;

/**
 * One letter, visit, call or message as a client describes it.
 *
 * @param persons how many they are, known by name or not
 * @param petitioners those who say who they are; absent or empty when it is anonymous
 */
record BatchBody(
        PetitionForm form,
        @Min(0) @Max(MOST_PERSONS) int persons,

        @Nullable @Size(max = MOST_NAMED) List<@NotNull @Valid PetitionerBody> petitioners,

        @Valid DigestBody record,
        LocalDate receivedOn) {
    private static final int MOST_PERSONS = 1_000_000;
    private static final int MOST_NAMED = 500;

    /**
     * Somebody who says who they are.
     *
     * @param representative whether they speak for the others
     */
    record PetitionerBody(
            @Valid PersonBody person, @Nullable Boolean representative) {
        boolean speaks() {
            return Boolean.TRUE.equals(representative);
        }
    }

    List<PetitionerBody> named() {
        return petitioners == null ? List.of() : petitioners;
    }

    /** @param known the petitioners, each known to the program */
    Batch of(List<Petitioner> known, List<SubjectId> representatives) {
        return new Batch(form, persons, known, representatives, record.digest(), receivedOn);
    }
}
