package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.util.Optional;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.NothingInspected;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InvestigationCommand.CancelInspection;
import org.hemu.api.inspection.InvestigationCommand.TransferInspection;
import org.hemu.api.inspection.InvestigationEvent.InspectionCancelled;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.inspection.Stage.Investigating;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** How a case that was filed ends without a decision: it is cancelled, or somebody else deals with it. */
final class Departures {
    private Departures() {}

    /** Only while nothing is decided. */
    static Decision<InspectionCaseEvent> cancel(CancelInspection c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        boolean undecided = opened.stage() instanceof Investigating
                || (opened.stage() instanceof Deciding deciding
                        && deciding.decisions().isEmpty());
        if (!undecided) {
            return refuse(opened.notIn(InspectionStage.INVESTIGATING, InspectionStage.TO_BE_DECIDED));
        }
        return unless(
                Refusals.first(
                        () -> uninspected(c, opened.stage()),
                        () -> BusinessDay.wrong(c.cancelledOn(), facts.lastStepOn(), now.today(), "/cancelledOn"),
                        () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                () -> new InspectionCancelled(
                        c.caseId(), facts.jurisdiction(), c.ground(), c.decision(), c.cancelledOn(), opened.ending()));
    }

    /** What was corrected, or never was, is known once somebody has looked (根据调查、检查的结果). */
    private static Optional<InspectionCaseRejection> uninspected(CancelInspection c, Stage stage) {
        return stage instanceof Investigating i && i.inspections() == 0
                ? Optional.of(new NothingInspected(c.caseId()))
                : Optional.empty();
    }

    /** A suspicion of a crime may show only when what was decided is not performed. */
    static Decision<InspectionCaseEvent> transfer(TransferInspection c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        if (!(opened.stage() instanceof Investigating || opened.stage() instanceof Deciding)) {
            return refuse(opened.notIn(
                    InspectionStage.INVESTIGATING, InspectionStage.TO_BE_DECIDED, InspectionStage.DECIDED));
        }
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.transferredOn(), facts.lastStepOn(), now.today(), "/transferredOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new InspectionTransferred(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.to(),
                        c.toCase(),
                        c.notice(),
                        c.transferredOn(),
                        opened.ending()));
    }
}
