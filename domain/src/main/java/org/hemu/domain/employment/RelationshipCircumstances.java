package org.hemu.domain.employment;

import java.time.LocalDate;

/**
 * What a decision about a relationship needs to know besides its past.
 *
 * @param today the business date
 * @param employer the employer of the relationship; of the hire when it is one
 * @param handingOver the relationship that the filing to be accepted takes over; {@link Relationship#INITIAL} otherwise
 */
public record RelationshipCircumstances(LocalDate today, Employer employer, Relationship handingOver) {}
