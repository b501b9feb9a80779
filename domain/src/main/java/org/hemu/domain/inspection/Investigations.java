package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.CardsNotShown;
import org.hemu.api.inspection.InspectionCaseRejection.InvestigationExtendedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.NoDeadlineToExtend;
import org.hemu.api.inspection.InspectionCaseRejection.NobodyInvestigates;
import org.hemu.api.inspection.InspectionCaseRejection.NothingInspected;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InvestigationCommand;
import org.hemu.api.inspection.InvestigationCommand.AssignInspectors;
import org.hemu.api.inspection.InvestigationCommand.CancelInspection;
import org.hemu.api.inspection.InvestigationCommand.CarryOutInspection;
import org.hemu.api.inspection.InvestigationCommand.CompleteInvestigation;
import org.hemu.api.inspection.InvestigationCommand.EscalateGroupIncident;
import org.hemu.api.inspection.InvestigationCommand.ExtendInvestigation;
import org.hemu.api.inspection.InvestigationCommand.RecordObstruction;
import org.hemu.api.inspection.InvestigationCommand.RecuseInspector;
import org.hemu.api.inspection.InvestigationCommand.TransferInspection;
import org.hemu.api.inspection.InvestigationEvent.InspectionCarriedOut;
import org.hemu.api.inspection.InvestigationEvent.InspectorRecused;
import org.hemu.api.inspection.InvestigationEvent.InspectorsAssigned;
import org.hemu.api.inspection.InvestigationEvent.InvestigationCompleted;
import org.hemu.api.inspection.InvestigationEvent.InvestigationExtended;
import org.hemu.api.shared.Citation;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Investigating;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** The investigation: who inspects, what they find, more time, and how it ends. */
final class Investigations {
    private Investigations() {}

    static Decision<InspectionCaseEvent> decide(
            InvestigationCommand command, Opened opened, InspectionCircumstances now) {
        return switch (command) {
            case EscalateGroupIncident c -> Incidents.escalate(c, opened, now);
            case RecordObstruction c -> Incidents.obstruct(c, opened, now);
            case CancelInspection c -> Departures.cancel(c, opened, now);
            case TransferInspection c -> Departures.transfer(c, opened, now);
            case AssignInspectors _,
                    RecuseInspector _,
                    CarryOutInspection _,
                    ExtendInvestigation _,
                    CompleteInvestigation _ ->
                opened.stage() instanceof Investigating i
                        ? investigate(command, opened, i, now)
                        : refuse(opened.notIn(InspectionStage.INVESTIGATING));
        };
    }

    private static Decision<InspectionCaseEvent> investigate(
            InvestigationCommand command, Opened opened, Investigating i, InspectionCircumstances now) {
        return switch (command) {
            case AssignInspectors c -> assign(c, opened, i, now);
            case RecuseInspector c -> recuse(c, opened, i, now);
            case CarryOutInspection c -> carryOut(c, opened, i, now);
            case ExtendInvestigation c -> extend(c, opened, i, now);
            case CompleteInvestigation c -> complete(c, opened, i, now);
            default -> refuse(opened.notIn(InspectionStage.INVESTIGATING));
        };
    }

    private static Decision<InspectionCaseEvent> assign(
            AssignInspectors c, Opened opened, Investigating i, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.assignedOn(), i.filedOn(), now.today(), "/assignedOn"),
                        () -> Inspectors.wrong(c.inspectors(), c.assignedOn(), i.team(), now)),
                () -> new InspectorsAssigned(
                        c.caseId(), opened.facts().jurisdiction(), List.copyOf(c.inspectors()), c.assignedOn()));
    }

    private static Decision<InspectionCaseEvent> recuse(
            RecuseInspector c, Opened opened, Investigating i, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> Inspectors.notOnTeam(List.of(c.inspector()), i.team(), "/inspector"),
                        () -> BusinessDay.wrong(c.recusedOn(), since(i), now.today(), "/recusedOn")),
                () -> new InspectorRecused(
                        c.caseId(), opened.facts().jurisdiction(), c.inspector(), c.ground(), c.recusedOn()));
    }

    /** The day from which somebody investigates the case. */
    private static LocalDate since(Investigating i) {
        LocalDate assigned = i.team().since();
        return assigned == null ? i.filedOn() : assigned;
    }

    private static Decision<InspectionCaseEvent> carryOut(
            CarryOutInspection c, Opened opened, Investigating i, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> nobody(opened, i),
                        () -> BusinessDay.wrong(c.inspectedOn(), since(i), now.today(), "/inspectedOn"),
                        () -> Inspectors.wrong(c.inspectors(), c.inspectedOn(), i.team(), now),
                        () -> Inspectors.notOnTeam(c.inspectors(), i.team(), "/inspectors"),
                        () -> c.cardsShown()
                                ? Optional.empty()
                                : Optional.of(new CardsNotShown(InspectionRules.CARDS.citation(), "/cardsShown")),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new InspectionCarriedOut(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        i.inspections() + 1,
                        List.copyOf(c.inspectors()),
                        c.record(),
                        c.inspectedOn()));
    }

    private static Optional<InspectionCaseRejection> nobody(Opened opened, Investigating i) {
        return i.team().members().isEmpty()
                ? Optional.of(new NobodyInvestigates(opened.facts().id()))
                : Optional.empty();
    }

    /** Thirty working days more, once, approved while there is still time (劳动保障监察条例 第十七条). */
    private static Decision<InspectionCaseEvent> extend(
            ExtendInvestigation c, Opened opened, Investigating i, InspectionCircumstances now) {
        Optional<Deadline> running = opened.clocks().of(ClockKind.INVESTIGATION);
        if (running.isEmpty()) {
            return refuse(new NoDeadlineToExtend(ClockKind.INVESTIGATION));
        }
        Deadline deadline = running.get();
        Citation rule = InspectionRules.LONGER_INVESTIGATION.citation();
        Extension extension = Extension.byDays(c.approvedOn(), rule, InspectionRules.MORE_DAYS_OF_INVESTIGATION);
        return unless(
                Refusals.first(
                        () -> deadline.extensions().stream()
                                .findFirst()
                                .map(before -> new InvestigationExtendedBefore(before.decidedOn(), rule)),
                        () -> BusinessDay.wrong(c.approvedOn(), i.filedOn(), now.today(), "/approvedOn"),
                        () -> Steps.over(deadline, c.approvedOn(), "/approvedOn"),
                        () -> BusinessDay.wrong(c.approval(), "/approval/sha256")),
                () -> new InvestigationExtended(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.approval(),
                        c.approvedOn(),
                        ClockChanges.starting(List.of(Derivation.extended(deadline, extension, now.calendar())))));
    }

    /** To end an investigation late is to miss a deadline, and no reason to go on for ever. */
    private static Decision<InspectionCaseEvent> complete(
            CompleteInvestigation c, Opened opened, Investigating i, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> nobody(opened, i),
                        () -> i.inspections() == 0 ? Optional.of(new NothingInspected(c.caseId())) : Optional.empty(),
                        () -> BusinessDay.wrong(
                                c.completedOn(), opened.facts().lastStepOn(), now.today(), "/completedOn"),
                        () -> BusinessDay.wrong(c.report(), "/report/sha256")),
                () -> new InvestigationCompleted(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.report(),
                        c.completedOn(),
                        new ClockChanges(
                                opened.clocks().running(ClockKind.INVESTIGATION),
                                InspectionLimits.DECISION.from(c.completedOn(), now.calendar()).stream()
                                        .toList(),
                                List.of())));
    }
}
