package org.hemu.api.inspection;

import java.time.LocalDate;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have violated which law, where, since when.
 *
 * @param employer nothing in it, while it is not known which one
 * @param placeOfEmployment the unit in which the employer employs people (用工所在地)
 * @param from first day of the violation
 * @param endedOn its last day; absent while it goes on
 * @param workersConcerned how many, as far as known
 * @param claimedFen what is claimed, in fen; absent when it is no money
 */
public record Allegation(
        EmployerParty employer,
        JurisdictionCode placeOfEmployment,
        Matters matters,
        LocalDate from,
        @Nullable LocalDate endedOn,
        int workersConcerned,
        @Nullable Long claimedFen) {}
