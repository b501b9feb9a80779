package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.util.Optional;
import org.hemu.api.authority.Operation;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.CloseSupervision;
import org.hemu.api.petition.OversightCommand.ConfirmReclassification;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.OversightCommand.WithdrawReclassification;
import org.hemu.api.petition.OversightEvent.PetitionEscalated;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.petition.OversightEvent.ReclassificationWithdrawn;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionRejection.ClassifiedSo;
import org.hemu.api.petition.PetitionRejection.NotSuperior;
import org.hemu.api.petition.PetitionRejection.ReclassificationNotProposed;
import org.hemu.api.petition.PetitionRejection.ReclassificationPending;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.Archived;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.SecondPerson;

/**
 * What keeps the register honest: as what a petition is counted is changed by two persons and not by one, and changes nothing
 * about what is owed to the petitioner; grave matters are reported upward.
 */
final class Oversight {
    private static final PetitionStage[] NOT_ARCHIVED = {
        PetitionStage.REGISTERED,
        PetitionStage.IN_HANDLING,
        PetitionStage.ANSWERED,
        PetitionStage.UNDER_REVIEW,
        PetitionStage.REVIEWED,
        PetitionStage.UNDER_REEXAMINATION,
        PetitionStage.ENDED
    };

    private Oversight() {}

    static Decision<PetitionEvent> decide(OversightCommand command, OnRegister petition, PetitionCircumstances now) {
        if (petition.stage() instanceof Archived) {
            return refuse(petition.notIn(NOT_ARCHIVED));
        }
        return switch (command) {
            case ProposeReclassification c -> propose(c, petition, now);
            case ConfirmReclassification c -> confirm(c, petition, now);
            case WithdrawReclassification c -> withdraw(c, petition, now);
            case OpenSupervision c -> Supervisions.open(c, petition, now);
            case AnswerSupervision c -> Supervisions.answer(c, petition, now);
            case CloseSupervision c -> Supervisions.close(c, petition, now);
            case EscalatePetition c -> escalate(c, petition, now);
        };
    }

    private static Decision<PetitionEvent> propose(
            ProposeReclassification c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        ReclassificationProposed proposed = new ReclassificationProposed(
                c.caseId(),
                facts.jurisdiction(),
                c.classification(),
                c.ground(),
                c.grounds(),
                now.actor().subject(),
                now.today());
        ReclassificationProposed pending = petition.watch().proposal();
        if (pending != null) {
            return asksForTheSame(proposed, pending)
                    ? unchanged()
                    : refuse(new ReclassificationPending(pending.proposer()));
        }
        return Decision.unless(
                Refusals.first(
                        () -> c.classification().equals(facts.classification())
                                ? Optional.of(new ClassifiedSo("/classification"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.grounds(), "/grounds/sha256")),
                () -> proposed);
    }

    private static boolean asksForTheSame(ReclassificationProposed one, ReclassificationProposed other) {
        return one.classification().equals(other.classification())
                && one.ground() == other.ground()
                && one.grounds().equals(other.grounds())
                && one.proposer().equals(other.proposer());
    }

    private static Decision<PetitionEvent> confirm(
            ConfirmReclassification c, OnRegister petition, PetitionCircumstances now) {
        ReclassificationProposed proposal = petition.watch().proposal();
        if (proposal == null) {
            return refuse(new ReclassificationNotProposed(c.caseId()));
        }
        return Decision.unless(
                SecondPerson.missing(Operation.CONFIRM_RECLASSIFICATION, proposal.proposer(), now.actor()),
                () -> new ReclassificationConfirmed(
                        c.caseId(),
                        petition.facts().jurisdiction(),
                        petition.facts().classification(),
                        proposal.classification(),
                        proposal.proposer(),
                        now.actor().subject(),
                        now.today()));
    }

    private static Decision<PetitionEvent> withdraw(
            WithdrawReclassification c, OnRegister petition, PetitionCircumstances now) {
        return petition.watch().proposal() == null
                ? refuse(new ReclassificationNotProposed(c.caseId()))
                : accept(new ReclassificationWithdrawn(
                        c.caseId(), petition.facts().jurisdiction(), now.today()));
    }

    private static Decision<PetitionEvent> escalate(
            EscalatePetition c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        return Decision.unless(
                Refusals.first(
                        () -> PetitionSteps.wrongUnit(c.to(), c.escalatedOn(), now, "/to"),
                        () -> notSuperior(c, facts.jurisdiction()),
                        () -> PetitionSteps.toTheAccused(c.to(), facts, c.escalatedOn(), "/to"),
                        () -> BusinessDay.wrong(c.escalatedOn(), facts.openedOn(), now.today(), "/escalatedOn")),
                () -> new PetitionEscalated(c.caseId(), facts.jurisdiction(), c.to(), c.escalatedOn()));
    }

    private static Optional<Rejection> notSuperior(EscalatePetition c, JurisdictionCode unit) {
        boolean above = c.to().contains(unit) && !c.to().equals(unit);
        return PetitionRules.REPORTED_UPWARD
                .inForceOn(c.escalatedOn())
                .filter(_ -> !above)
                .map(rule -> new NotSuperior(c.to(), rule.citation(), "/to"));
    }
}
