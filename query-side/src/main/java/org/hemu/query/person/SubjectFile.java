package org.hemu.query.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * Everything held about one person, and who has looked at it in full, as far as the reader may see the records; and what was
 * decided about it, as far as the reader may see what the unit handles that decided it.
 *
 * @param relationships with employers, whole
 * @param employers that the person represents or has represented
 * @param mediationCases that the person is a party to as a worker
 * @param mediationBodies that the person mediates for, or has mediated for
 * @param cases of other channels, in which the person complained or petitioned
 * @param inspectionBodies that the person inspects for, or has inspected for
 * @param restriction absent when the data may be processed, or that was decided out of sight
 * @param erasure absent when none waits to be confirmed, likewise
 * @param erasedOn when the person was erased last; absent when never, or out of sight and before what is shown here
 * @param corrections of the person in these records, the latest first
 * @param disclosures a page of them, the latest first
 * @param next cursor of the page of disclosures after this one; absent on the last
 */
public record SubjectFile(
        SubjectId subject,
        List<Relationship> relationships,
        List<Representation> employers,
        List<PartyTo> mediationCases,
        List<MediatorOf> mediationBodies,
        List<NamedIn> cases,
        List<InspectorOf> inspectionBodies,
        SubjectStanding.@Nullable Restriction restriction,
        SubjectStanding.@Nullable Erasure erasure,
        @Nullable LocalDate erasedOn,
        List<CorrectionOnFile> corrections,
        List<DisclosureOnFile> disclosures,
        @Nullable String next) {

    /**
     * An employer of which the events name the person as legal representative.
     *
     * @param current whether that is so now
     */
    public record Representation(
            EmployerId employer,
            String name,
            JurisdictionCode jurisdiction,
            Employer.Status status,
            SealedPerson person,
            boolean current) {}

    /** A mediation case that the person is a party to. */
    public record PartyTo(
            CaseId id, JurisdictionCode jurisdiction, LocalDate openedOn, CaseStage stage, SealedPerson person) {}

    /**
     * A mediation body that appointed the person.
     *
     * @param until last day of the appointment
     * @param endedOn last day, when it ended before
     */
    public record MediatorOf(
            MediationBodyId id,
            String name,
            JurisdictionCode jurisdiction,
            LocalDate appointedOn,
            LocalDate until,
            @Nullable LocalDate endedOn,
            SealedPerson person) {}

    /** A case of inspection or of letters and visits in which the person stands. */
    public record NamedIn(
            Channel channel, CaseId id, JurisdictionCode jurisdiction, LocalDate openedOn, SealedPerson person) {}

    /**
     * A body that gave the person a card.
     *
     * @param cardUntil last day of the card
     * @param withdrawnOn first day without it, when it was withdrawn
     */
    public record InspectorOf(
            InspectionBodyId id,
            String name,
            JurisdictionCode jurisdiction,
            LocalDate cardFrom,
            LocalDate cardUntil,
            @Nullable LocalDate withdrawnOn,
            SealedPerson person) {}

    /**
     * One reading of the person in full.
     *
     * @param position of the event that records it
     * @param actor who has read it, in which role and for which unit
     * @param record the relationship or employer it was read from
     */
    public record DisclosureOnFile(
            long position,
            Instant at,
            Actor actor,
            DisclosurePurpose purpose,
            String record,
            List<PersonalField> fields) {}

    /**
     * One correction of what a record holds of the person.
     *
     * @param position of the event that records it
     * @param actor who has made it
     * @param basis where the law asks for it
     * @param fields what of the person is another since
     */
    public record CorrectionOnFile(
            long position,
            Instant at,
            Actor actor,
            String record,
            CorrectionGround ground,
            String basis,
            List<PersonalField> fields) {}
}
