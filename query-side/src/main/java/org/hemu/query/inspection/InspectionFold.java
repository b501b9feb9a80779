package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.CustodyEvent;
import org.hemu.api.inspection.CustodyEvent.InspectionArchived;
import org.hemu.api.inspection.DecisionEvent;
import org.hemu.api.inspection.DecisionEvent.DecisionPerformed;
import org.hemu.api.inspection.DecisionEvent.DecisionSetAside;
import org.hemu.api.inspection.DecisionEvent.EnforcementApplied;
import org.hemu.api.inspection.DecisionEvent.EnforcementDecided;
import org.hemu.api.inspection.DecisionEvent.InspectionClosed;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionEvent.PerformanceReminded;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingEvent;
import org.hemu.api.inspection.HearingEvent.DecisionAnnounced;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.InspectionFiled;
import org.hemu.api.inspection.IntakeEvent.InspectionRedirected;
import org.hemu.api.inspection.IntakeEvent.InspectionRefused;
import org.hemu.api.inspection.IntakeEvent.MaterialSupplied;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.inspection.IntakeEvent.SupplementRequested;
import org.hemu.api.inspection.InvestigationEvent;
import org.hemu.api.inspection.InvestigationEvent.GroupIncidentEscalated;
import org.hemu.api.inspection.InvestigationEvent.InspectionCancelled;
import org.hemu.api.inspection.InvestigationEvent.InspectionCarriedOut;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.inspection.InvestigationEvent.InvestigationCompleted;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.query.casework.DocumentOnFile;
import org.hemu.query.inspection.InspectionOnFile.Announcement;
import org.hemu.query.inspection.InspectionOnFile.Complainant;
import org.hemu.query.inspection.InspectionOnFile.DecisionOnFile;
import org.hemu.query.inspection.InspectionOnFile.End;
import org.hemu.query.inspection.InspectionOnFile.GroupIncident;
import org.hemu.query.inspection.InspectionOnFile.Settlement;
import org.jspecify.annotations.Nullable;

/** One step from a case to the case after an event; lives no longer than that step. */
final class InspectionFold {
    private final InspectionOnFile before;
    private Allegation allegation;
    private InspectionStage stage;
    private @Nullable LocalDate filedOn;
    private List<SubjectId> inspectors;
    private int visits;
    private List<GroupIncident> groupIncidents;
    private @Nullable Announcement announcement;
    private List<DecisionOnFile> decisions;
    private @Nullable End end;
    private @Nullable LocalDate archivedOn;

    InspectionFold(InspectionOnFile before) {
        this.before = before;
        allegation = before.allegation();
        stage = before.stage();
        filedOn = before.filedOn();
        inspectors = before.inspectors();
        visits = before.visits();
        groupIncidents = before.groupIncidents();
        announcement = before.announcement();
        decisions = before.decisions();
        end = before.end();
        archivedOn = before.archivedOn();
    }

    static InspectionFold opened(ReportReceived e) {
        SubjectId informant =
                e.informant() == null ? null : SealedPerson.of(e.informant()).subject();
        return new InspectionFold(new InspectionOnFile(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                e.origin(),
                e.manner(),
                null,
                e.informant() == null,
                informant,
                List.of(),
                e.allegation(),
                e.receivedOn(),
                InspectionStage.RECEIVED,
                null,
                List.of(),
                0,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                0));
    }

    static InspectionFold opened(ComplaintReceived e) {
        return new InspectionFold(new InspectionOnFile(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                e.origin(),
                null,
                e.form(),
                false,
                null,
                e.complainants().stream()
                        .map(each -> new Complainant(each.subject(), SealedPerson.of(each.person())))
                        .toList(),
                e.allegation(),
                e.receivedOn(),
                InspectionStage.RECEIVED,
                null,
                List.of(),
                0,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                0));
    }

    InspectionFold after(InspectionCaseEvent event) {
        inspectors = List.copyOf(event.handlersAfter(inspectors));
        switch (event) {
            case IntakeEvent e -> intake(e);
            case InvestigationEvent e -> investigation(e);
            case HearingEvent e -> hearing(e);
            case DecisionEvent e -> decision(e);
            case InspectionArchived e -> {
                stage = InspectionStage.ARCHIVED;
                archivedOn = e.archivedOn();
            }
            case CustodyEvent _ -> {
                // Clocks have rows of their own.
            }
        }
        return this;
    }

    private void intake(IntakeEvent event) {
        switch (event) {
            case SupplementRequested _ -> stage = InspectionStage.SUPPLEMENT_REQUESTED;
            case MaterialSupplied e -> {
                stage = InspectionStage.RECEIVED;
                allegation = e.allegation();
            }
            case InspectionFiled e -> {
                stage = InspectionStage.INVESTIGATING;
                filedOn = e.caseFiledOn();
            }
            case InspectionRefused e ->
                end(InspectionOutcome.REFUSED, e.refusedOn(), e.reason(), null, e.duplicateOf());
            case InspectionRedirected e ->
                end(InspectionOutcome.REDIRECTED, e.redirectedOn(), e.reason(), e.to(), e.toCase());
            default -> {
                // Accepted is filed the same day, and opened it is already.
            }
        }
    }

    private void investigation(InvestigationEvent event) {
        switch (event) {
            case InspectionCarriedOut e -> visits = e.number();
            case GroupIncidentEscalated e ->
                groupIncidents = plus(
                        groupIncidents,
                        new GroupIncident(e.persons(), e.escalatedTo(), e.knownOn(), e.escalatedOn(), e.findings()));
            case InvestigationCompleted _ -> stage = InspectionStage.TO_BE_DECIDED;
            case InspectionCancelled e -> end(InspectionOutcome.CASE_CANCELLED, e.cancelledOn(), null, null, null);
            case InspectionTransferred e ->
                end(InspectionOutcome.TRANSFERRED, e.transferredOn(), null, e.to(), e.toCase());
            default -> {
                // Inspectors are known by whom the event leaves to handle the case; obstruction is in the compliance
                // record.
            }
        }
    }

    private void hearing(HearingEvent event) {
        if (event instanceof DecisionAnnounced e) {
            announcement = new Announcement(e.intended(), e.penalties(), e.announcedOn(), false, null, null, false);
            return;
        }
        Announcement now = announcement;
        if (now == null) {
            return;
        }
        announcement = switch (event) {
            case HearingEvent.DefenceHeard _ ->
                announced(now, true, now.hearingRequestedOn(), now.hearingOn(), now.heard());
            case HearingEvent.HearingRequested e ->
                announced(now, now.defended(), e.requestedOn(), now.hearingOn(), now.heard());
            case HearingEvent.HearingAppointed e ->
                announced(now, now.defended(), now.hearingRequestedOn(), e.hearingOn(), now.heard());
            case HearingEvent.HearingHeld e ->
                announced(now, now.defended(), now.hearingRequestedOn(), e.heldOn(), true);
            case DecisionAnnounced _ -> now;
        };
    }

    private static Announcement announced(
            Announcement a,
            boolean defended,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate hearingOn,
            boolean heard) {
        return new Announcement(a.intended(), a.penalties(), a.announcedOn(), defended, requestedOn, hearingOn, heard);
    }

    private void decision(DecisionEvent event) {
        switch (event) {
            case InspectionDecided e -> {
                stage = InspectionStage.DECIDED;
                decisions = plus(decisions, new DecisionOnFile(e.decided(), e.decidedOn(), null, null, null, null));
            }
            case DecisionPerformed e -> settled(e.number(), Settlement.PERFORMED, e.performedOn());
            case PerformanceReminded e ->
                changed(
                        e.number(),
                        each -> new DecisionOnFile(
                                each.decision(),
                                each.decidedOn(),
                                e.remindedOn(),
                                each.enforcementAppliedOn(),
                                each.settlement(),
                                each.settledOn()));
            case EnforcementApplied e ->
                changed(
                        e.number(),
                        each -> new DecisionOnFile(
                                each.decision(),
                                each.decidedOn(),
                                each.remindedOn(),
                                e.appliedOn(),
                                each.settlement(),
                                each.settledOn()));
            case EnforcementDecided e ->
                settled(
                        e.number(),
                        e.result() == EnforcementResult.ENFORCED ? Settlement.ENFORCED : Settlement.NOT_ENFORCED,
                        e.enforcedOn());
            case DecisionSetAside e -> settled(e.number(), Settlement.SET_ASIDE, e.setAsideOn());
            case InspectionClosed e -> end(e.outcome(), e.closedOn(), null, null, null);
            default -> {
                // More time has a clock of its own; what was made public is in the compliance record.
            }
        }
    }

    private void settled(int number, Settlement how, LocalDate on) {
        changed(
                number,
                each -> new DecisionOnFile(
                        each.decision(), each.decidedOn(), each.remindedOn(), each.enforcementAppliedOn(), how, on));
    }

    private void changed(int number, UnaryOperator<DecisionOnFile> change) {
        decisions = decisions.stream()
                .map(each -> each.decision().number() == number ? change.apply(each) : each)
                .toList();
    }

    private void end(
            InspectionOutcome outcome,
            LocalDate on,
            @Nullable RefusalReason reason,
            @Nullable Destination to,
            @Nullable CaseId toCase) {
        stage = InspectionStage.ENDED;
        end = new End(outcome, on, reason, to, toCase);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    InspectionOnFile result(InspectionCaseEvent event, String eventType, long version) {
        return new InspectionOnFile(
                before.id(),
                before.jurisdiction(),
                before.body(),
                before.matter(),
                before.origin(),
                before.manner(),
                before.form(),
                before.anonymous(),
                before.informant(),
                before.complainants(),
                allegation,
                before.openedOn(),
                stage,
                filedOn,
                inspectors,
                visits,
                groupIncidents,
                announcement,
                decisions,
                end,
                DocumentOnFile.after(before.documents(), event, eventType),
                archivedOn,
                version);
    }
}
