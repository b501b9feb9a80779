package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about an employer needs to know besides its past.
 *
 * @param today the business date
 * @param representative the legal representative on record, opened, when the command changes it; absent otherwise, and when
 *     erased
 * @param addressed the jurisdiction that the command names; {@link Jurisdiction#initial()} when it names none
 */
public record EmployerCircumstances(
        LocalDate today, @Nullable PersonalData representative, Jurisdiction addressed) {}
