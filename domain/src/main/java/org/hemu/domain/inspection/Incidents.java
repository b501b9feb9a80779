package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.UnitNotAbove;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InvestigationCommand.EscalateGroupIncident;
import org.hemu.api.inspection.InvestigationCommand.RecordObstruction;
import org.hemu.api.inspection.InvestigationEvent.GroupIncidentEscalated;
import org.hemu.api.inspection.InvestigationEvent.InspectionObstructed;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Archived;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.inspection.Stage.Ended;
import org.hemu.domain.inspection.Stage.Investigating;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.Rule;

/** What can happen at any time before a case is over: a group incident, and resistance of the employer. */
final class Incidents {
    private Incidents() {}

    /** Whoever has to know is told at once (劳动保障监察条例 第十四条). The law gives no days; a later day is a finding. */
    static Decision<InspectionCaseEvent> escalate(EscalateGroupIncident c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        if (isOver(opened.stage())) {
            return refuse(opened.notIn(
                    InspectionStage.RECEIVED,
                    InspectionStage.SUPPLEMENT_REQUESTED,
                    InspectionStage.INVESTIGATING,
                    InspectionStage.TO_BE_DECIDED,
                    InspectionStage.DECIDED));
        }
        return unless(
                Refusals.first(
                        () -> Allegations.impossible(c.persons(), "/persons"),
                        () -> JurisdictionCode.isWellFormed(c.escalatedTo().value())
                                        && c.escalatedTo().contains(facts.jurisdiction())
                                ? Optional.empty()
                                : Optional.of(new UnitNotAbove(c.escalatedTo(), facts.jurisdiction(), "/escalatedTo")),
                        () -> BusinessDay.wrong(c.knownOn(), now.today(), "/knownOn"),
                        () -> BusinessDay.wrong(c.escalatedOn(), c.knownOn(), now.today(), "/escalatedOn"),
                        () -> BusinessDay.wrong(c.report(), "/report/sha256")),
                () -> new GroupIncidentEscalated(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.persons(),
                        c.escalatedTo(),
                        c.report(),
                        c.knownOn(),
                        c.escalatedOn(),
                        findings(c)));
    }

    private static List<Finding> findings(EscalateGroupIncident c) {
        Rule rule = InspectionRules.GROUP_INCIDENT;
        return c.escalatedOn().isAfter(c.knownOn()) && rule.inForceOn(c.knownOn())
                ? List.of(rule.finding(Map.of(
                        "knownOn",
                        c.knownOn().toString(),
                        "escalatedOn",
                        c.escalatedOn().toString())))
                : List.of();
    }

    static Decision<InspectionCaseEvent> obstruct(RecordObstruction c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        if (!(opened.stage() instanceof Investigating || opened.stage() instanceof Deciding)) {
            return refuse(opened.notIn(
                    InspectionStage.INVESTIGATING, InspectionStage.TO_BE_DECIDED, InspectionStage.DECIDED));
        }
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.obstructedOn(), facts.openedOn(), now.today(), "/obstructedOn"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new InspectionObstructed(c.caseId(), facts.jurisdiction(), c.record(), c.obstructedOn()));
    }

    private static boolean isOver(Stage stage) {
        return stage instanceof Ended || stage instanceof Archived;
    }
}
