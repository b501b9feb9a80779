package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.inspection.InspectionBody;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.person.HeldRecord;
import org.hemu.domain.person.Subject;
import org.jspecify.annotations.Nullable;

/** What an aggregate may know of the world besides its own past, as of the moment it decides. */
public interface Surroundings {
    /** The business date. */
    LocalDate today();

    Employer employer(EmployerId id);

    Relationship relationship(RelationshipId id);

    Jurisdiction jurisdiction(JurisdictionCode code);

    Subject subject(SubjectId id);

    /** The person, readable; null once erased. */
    @Nullable
    PersonalData opened(Person person);

    /** A decided event as it is recorded: with all persons in it sealed. */
    Event sealed(Event event);

    /** Number of the key that opens a person; none when nothing can be opened. */
    OptionalLong keyOf(SubjectId subject);

    /** The relationships whose events hold the person. */
    List<Relationship> relationshipsWith(SubjectId subject);

    /** The employers whose events hold the person. */
    List<Employer> employersWith(SubjectId subject);

    /** The kinds of the cases and bodies that still need to know who the subject is. */
    List<RecordKind> recordsInNeedOf(SubjectId subject);

    /** The record as far as it holds the person; empty when it does not. */
    Optional<HeldRecord> record(String id, SubjectId subject);

    /** The days off that are known. */
    StatutoryCalendar calendar();

    MediationBody mediationBody(MediationBodyId id);

    InspectionBody inspectionBody(InspectionBodyId id);

    /** A case that another is said to come from; empty when no such case is on record, or the reader is not shown it. */
    Optional<CaseBefore> caseBefore(CaseId id, Actor reader);

    /**
     * A case that is said to be about the same matter as another, whoever may read it: nothing is told of it but that it is there.
     */
    Optional<CaseBefore> caseOnRecord(CaseId id);

    /** The units below the given one, in force or not, nearest first. */
    List<Jurisdiction> unitsBelow(JurisdictionCode code);
}
