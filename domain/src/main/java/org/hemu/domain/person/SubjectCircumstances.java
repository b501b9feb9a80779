package org.hemu.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.hemu.api.person.RecordKind;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a subject needs to know besides its past.
 *
 * @param key number of the key that opens the person; absent when nothing can be opened
 * @param relationships those whose events hold the person
 * @param employers likewise
 * @param needing of which kinds other records are that still need to know who the subject is
 * @param proposalHandledBy the unit that answers today for an erasure that waits: the one named, or whoever took over from it
 * @param record the record that is to be read; absent when none is, or it does not hold the person
 */
public record SubjectCircumstances(
        LocalDate today,
        Actor actor,
        OptionalLong key,
        List<Relationship> relationships,
        List<Employer> employers,
        List<RecordKind> needing,
        @Nullable JurisdictionCode proposalHandledBy,
        @Nullable HeldRecord record) {}
