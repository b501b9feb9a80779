package org.hemu.domain.employment;

import java.time.LocalDate;

/**
 * What a decision about a relationship needs to know besides its past.
 *
 * @param today the business date
 * @param employer the employer of the relationship; of the hire when it is one
 */
public record RelationshipCircumstances(LocalDate today, Employer employer) {}
