package org.hemu.domain.inspection;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.inspection.CustodyEvent;
import org.hemu.api.inspection.CustodyEvent.InspectionArchived;
import org.hemu.api.inspection.DecisionEvent;
import org.hemu.api.inspection.DecisionEvent.DecisionExtended;
import org.hemu.api.inspection.DecisionEvent.DecisionPerformed;
import org.hemu.api.inspection.DecisionEvent.DecisionSetAside;
import org.hemu.api.inspection.DecisionEvent.EnforcementApplied;
import org.hemu.api.inspection.DecisionEvent.EnforcementDecided;
import org.hemu.api.inspection.DecisionEvent.InspectionClosed;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionEvent.PerformanceReminded;
import org.hemu.api.inspection.DecisionEvent.ViolationPublished;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingEvent;
import org.hemu.api.inspection.HearingEvent.DecisionAnnounced;
import org.hemu.api.inspection.HearingEvent.DefenceHeard;
import org.hemu.api.inspection.HearingEvent.HearingAppointed;
import org.hemu.api.inspection.HearingEvent.HearingHeld;
import org.hemu.api.inspection.HearingEvent.HearingRequested;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.IntakeEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.InspectionAccepted;
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
import org.hemu.api.inspection.InvestigationEvent.InspectionObstructed;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.inspection.InvestigationEvent.InspectorRecused;
import org.hemu.api.inspection.InvestigationEvent.InspectorsAssigned;
import org.hemu.api.inspection.InvestigationEvent.InvestigationCompleted;
import org.hemu.api.inspection.InvestigationEvent.InvestigationExtended;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Archived;
import org.hemu.domain.inspection.Stage.AwaitingSupplement;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.inspection.Stage.Ended;
import org.hemu.domain.inspection.Stage.Investigating;
import org.hemu.domain.inspection.Stage.Received;
import org.hemu.domain.inspection.TakenDecision.Manner;

/** What an event changes about a case. Whatever does not fit the stage changes nothing. */
final class CaseFold {
    private CaseFold() {}

    static Opened opened(ReportReceived e) {
        CaseFacts facts = new CaseFacts(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                false,
                Set.of(),
                e.informant() == null,
                e.allegation(),
                e.receivedOn(),
                e.receivedOn());
        return new Opened(facts, new Received(e.receivedOn(), false), Clocks.NONE.after(e));
    }

    static Opened opened(ComplaintReceived e) {
        CaseFacts facts = new CaseFacts(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                true,
                e.complainants().stream().map(WorkerParty::subject).collect(Collectors.toSet()),
                false,
                e.allegation(),
                e.receivedOn(),
                e.receivedOn());
        return new Opened(facts, new Received(e.receivedOn(), false), Clocks.NONE.after(e));
    }

    /** That time passed, or a notice was found, is no step: what happened before can still be recorded. */
    static CaseFacts facts(CaseFacts facts, InspectionCaseEvent event) {
        return switch (event) {
            case MaterialSupplied e -> facts.after(e.suppliedOn()).alleging(e.allegation());
            case CustodyEvent _ -> facts;
            default -> facts.after(event.occurredOn());
        };
    }

    static Stage stage(Stage stage, InspectionCaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(stage, e);
            case InvestigationEvent e -> investigation(stage, e);
            case HearingEvent e when stage instanceof Deciding deciding -> hearing(deciding, e);
            case HearingEvent _ -> stage;
            case DecisionEvent e when stage instanceof Deciding deciding -> decision(deciding, e);
            case DecisionEvent _ -> stage;
            case InspectionArchived _ -> new Archived();
            case CustodyEvent _ -> stage;
        };
    }

    private static Stage intake(Stage stage, IntakeEvent event) {
        return switch (event) {
            case SupplementRequested e -> new AwaitingSupplement(e.requestedOn(), e.until());
            case MaterialSupplied e -> new Received(e.suppliedOn(), true);
            case InspectionFiled e -> Investigating.since(e.caseFiledOn());
            case InspectionRefused _ -> new Ended(InspectionOutcome.REFUSED);
            case InspectionRedirected _ -> new Ended(InspectionOutcome.REDIRECTED);
            case ReportReceived _, ComplaintReceived _, InspectionAccepted _ -> stage;
        };
    }

    private static Stage investigation(Stage stage, InvestigationEvent event) {
        return switch (event) {
            case InspectorsAssigned e
            when stage instanceof Investigating i -> i.by(i.team().assigned(e.inspectors(), e.assignedOn()));
            case InspectorRecused e
            when stage instanceof Investigating i -> i.by(i.team().without(e.inspector(), e.recusedOn()));
            case InspectionCarriedOut e when stage instanceof Investigating i -> i.inspected(e.number());
            case InvestigationCompleted e
            when stage instanceof Investigating i -> new Deciding(e.completedOn(), i.everybody(), null, List.of());
            case InspectionCancelled _ -> new Ended(InspectionOutcome.CASE_CANCELLED);
            case InspectionTransferred _ -> new Ended(InspectionOutcome.TRANSFERRED);
            case InspectorsAssigned _,
                    InspectorRecused _,
                    InspectionCarriedOut _,
                    InvestigationCompleted _,
                    InspectionObstructed _,
                    GroupIncidentEscalated _,
                    InvestigationExtended _ -> stage;
        };
    }

    private static Stage hearing(Deciding deciding, HearingEvent event) {
        return switch (event) {
            case DecisionAnnounced e ->
                deciding.announcing(Announcement.of(e.announcedOn(), e.intended(), e.penalties()));
            case DefenceHeard _ -> deciding;
            case HearingRequested e -> told(deciding, each -> each.requested(e.requestedOn()));
            case HearingAppointed e -> told(deciding, each -> each.appointed(e.toldOn(), e.hearingOn()));
            case HearingHeld e -> told(deciding, each -> each.held(e.heldOn()));
        };
    }

    private static Stage told(Deciding deciding, UnaryOperator<Announcement> step) {
        Announcement announcement = deciding.announcement();
        return announcement == null ? deciding : deciding.announcing(step.apply(announcement));
    }

    private static Stage decision(Deciding deciding, DecisionEvent event) {
        return switch (event) {
            case InspectionDecided e -> deciding.with(TakenDecision.of(e.decided(), e.decidedOn()));
            case DecisionPerformed e ->
                deciding.changing(e.number(), each -> each.settled(Manner.PERFORMED, e.performedOn()));
            case PerformanceReminded e -> deciding.changing(e.number(), each -> each.reminded(e.remindedOn()));
            case EnforcementApplied e -> deciding.changing(e.number(), each -> each.applied(e.appliedOn()));
            case EnforcementDecided e ->
                deciding.changing(e.number(), each -> each.settled(manner(e.result()), e.enforcedOn()));
            case DecisionSetAside e ->
                deciding.changing(e.number(), each -> each.settled(Manner.SET_ASIDE, e.setAsideOn()));
            case InspectionClosed e -> new Ended(e.outcome());
            case DecisionExtended _, ViolationPublished _ -> deciding;
        };
    }

    static Manner manner(EnforcementResult result) {
        return result == EnforcementResult.ENFORCED ? Manner.ENFORCED : Manner.NOT_ENFORCED;
    }
}
