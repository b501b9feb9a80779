package org.hemu.domain.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a correction needs to know.
 *
 * @param subject as it stands
 * @param record absent when it does not hold the person
 */
public record CorrectionCircumstances(
        LocalDate today, Subject subject, @Nullable HeldRecord record) {}
