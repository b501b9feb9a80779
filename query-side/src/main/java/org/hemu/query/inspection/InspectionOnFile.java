package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Origin;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionDecision;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.DocumentOnFile;
import org.jspecify.annotations.Nullable;

/**
 * An inspection case as its events left it. Who reported is not in it (劳动保障监察条例 第九条): an inspector learns that, where it
 * must be known, by asking for the person in full.
 *
 * @param matter the first case of the matter
 * @param manner how a report came in; absent for a complaint
 * @param form how a complaint was made; absent for a report
 * @param anonymous whether nobody gave a name
 * @param informant the subject under which whoever reported is sealed; absent for a complaint, where nobody gave a name, and for
 *     readers other than inspectors and auditors
 * @param inspectors those who investigate, or did last
 * @param visits how many inspections were carried out
 * @param announcement what was announced last; absent while nothing was
 * @param end absent while it is not over
 * @param version number of its last event, from 0
 */
public record InspectionOnFile(
        CaseId id,
        JurisdictionCode jurisdiction,
        InspectionBodyId body,
        CaseId matter,
        @Nullable Origin origin,
        @Nullable ReportManner manner,
        @Nullable ApplicationForm form,
        boolean anonymous,
        @Nullable SubjectId informant,
        List<Complainant> complainants,
        Allegation allegation,
        LocalDate openedOn,
        InspectionStage stage,
        @Nullable LocalDate filedOn,
        List<SubjectId> inspectors,
        int visits,
        List<GroupIncident> groupIncidents,
        @Nullable Announcement announcement,
        List<DecisionOnFile> decisions,
        @Nullable End end,
        List<DocumentOnFile> documents,
        @Nullable LocalDate archivedOn,
        long version) {

    /** A worker who complained. */
    public record Complainant(SubjectId subject, SealedPerson person) {}

    /** Workers who acted as a group, and who was told. */
    public record GroupIncident(
            int persons,
            JurisdictionCode escalatedTo,
            LocalDate knownOn,
            LocalDate escalatedOn,
            List<Finding> findings) {}

    /** What is to be decided, and what the employer did about it. */
    public record Announcement(
            DecisionKind intended,
            List<PenaltyKind> penalties,
            LocalDate announcedOn,
            boolean defended,
            @Nullable LocalDate hearingRequestedOn,
            @Nullable LocalDate hearingOn,
            boolean heard) {}

    /** What became of a decision. */
    public enum Settlement {
        PERFORMED,
        ENFORCED,
        NOT_ENFORCED,
        SET_ASIDE
    }

    /**
     * A decision.
     *
     * @param remindedOn absent while the employer was not reminded
     * @param enforcementAppliedOn absent while no court was asked
     * @param settlement absent while it is open
     */
    public record DecisionOnFile(
            InspectionDecision decision,
            LocalDate decidedOn,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate enforcementAppliedOn,
            @Nullable Settlement settlement,
            @Nullable LocalDate settledOn) {}

    /**
     * How it ended.
     *
     * @param reason why it was not taken; absent otherwise
     * @param to who deals with the matter; absent where nobody else does
     * @param toCase the case that it is there; absent when it is not on record here
     */
    public record End(
            InspectionOutcome outcome,
            LocalDate on,
            @Nullable RefusalReason reason,
            @Nullable Destination to,
            @Nullable CaseId toCase) {}

    /** The case as everybody may see it who is not to know who reported. */
    InspectionOnFile withoutInformant() {
        return new InspectionOnFile(
                id,
                jurisdiction,
                body,
                matter,
                origin,
                manner,
                form,
                anonymous,
                null,
                complainants,
                allegation,
                openedOn,
                stage,
                filedOn,
                inspectors,
                visits,
                groupIncidents,
                announcement,
                decisions,
                end,
                documents,
                archivedOn,
                version);
    }

    /** Whether somebody complained in it. */
    public boolean isOf(SubjectId subject) {
        return complainants.stream().anyMatch(each -> each.subject().equals(subject));
    }
}
