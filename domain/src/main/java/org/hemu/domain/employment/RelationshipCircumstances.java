package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a relationship needs to know besides its past.
 *
 * @param today the business date
 * @param employer the employer of the relationship; of the hire when it is one
 * @param person the worker, opened, where a rule looks at whom a filing is about; absent otherwise, and when erased
 * @param handingOver the relationship that the filing to be accepted takes over; {@link Relationship#INITIAL} otherwise
 */
public record RelationshipCircumstances(
        LocalDate today, Employer employer, @Nullable PersonalData person, Relationship handingOver) {}
