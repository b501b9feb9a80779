package org.hemu.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.hemu.api.shared.Actor;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;

/**
 * What a decision about a subject needs to know besides its past.
 *
 * @param key number of the key that opens the person; absent when nothing can be opened
 * @param relationships those whose events hold the person
 * @param employers likewise
 */
public record SubjectCircumstances(
        LocalDate today, Actor actor, OptionalLong key, List<Relationship> relationships, List<Employer> employers) {}
