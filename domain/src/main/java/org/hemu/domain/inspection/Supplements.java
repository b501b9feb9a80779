package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.unless;

import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.NobodyToAsk;
import org.hemu.api.inspection.InspectionCaseRejection.NothingMissing;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementTermTooShort;
import org.hemu.api.inspection.IntakeCommand.RequestSupplement;
import org.hemu.api.inspection.IntakeCommand.SupplyMaterial;
import org.hemu.api.inspection.IntakeEvent.MaterialSupplied;
import org.hemu.api.inspection.IntakeEvent.SupplementRequested;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.AwaitingSupplement;
import org.hemu.domain.inspection.Stage.Received;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * Whoever comes with too little is asked for more (告知补正). The days for the acceptance stand still meanwhile, and begin anew
 * with what is supplied: a complaint is received when it is complete.
 */
final class Supplements {
    private Supplements() {}

    static Decision<InspectionCaseEvent> request(
            RequestSupplement c, Opened opened, Received received, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        return unless(
                Refusals.first(
                        () -> facts.anonymous() ? Optional.of(new NobodyToAsk(c.caseId())) : Optional.empty(),
                        () -> c.missing().isEmpty() ? Optional.of(new NothingMissing("/missing")) : Optional.empty(),
                        () -> BusinessDay.wrong(c.requestedOn(), received.since(), now.today(), "/requestedOn"),
                        () -> c.until().isBefore(c.requestedOn())
                                ? Optional.of(new SupplementTermTooShort(c.until(), c.requestedOn(), "/until"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new SupplementRequested(
                        c.caseId(),
                        facts.jurisdiction(),
                        List.copyOf(c.missing()),
                        c.notice(),
                        c.until(),
                        c.requestedOn(),
                        new ClockChanges(
                                opened.clocks().running(ClockKind.INSPECTION_ACCEPTANCE),
                                List.of(Derivation.agreed(
                                        ClockKind.COMPLAINT_SUPPLEMENT,
                                        InspectionRules.IDENTIFIED.citation(),
                                        c.requestedOn(),
                                        c.until(),
                                        now.calendar())),
                                List.of())));
    }

    /** What comes late is taken all the same, as long as nobody has refused the matter. */
    static Decision<InspectionCaseEvent> supply(
            SupplyMaterial c, Opened opened, AwaitingSupplement awaiting, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.suppliedOn(), awaiting.requestedOn(), now.today(), "/suppliedOn"),
                        () -> Allegations.wrong(c.allegation(), c.suppliedOn()),
                        () -> BusinessDay.wrong(c.material(), "/material/sha256")),
                () -> new MaterialSupplied(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.allegation(),
                        c.material(),
                        c.suppliedOn(),
                        new ClockChanges(
                                opened.clocks().running(ClockKind.COMPLAINT_SUPPLEMENT),
                                facts.complaint() ? Intake.acceptanceFrom(c.suppliedOn(), now) : List.of(),
                                List.of())));
    }
}
