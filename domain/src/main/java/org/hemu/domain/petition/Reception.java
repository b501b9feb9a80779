package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionRejection.ForwardedBefore;
import org.hemu.api.petition.PetitionRejection.ForwardedByOrgan;
import org.hemu.api.petition.PetitionRejection.NobodyToWithdraw;
import org.hemu.api.petition.PetitionRejection.NotForwarded;
import org.hemu.api.petition.PetitionRejection.NotReferredThere;
import org.hemu.api.petition.PetitionRejection.RouteDoesNotFit;
import org.hemu.api.petition.PetitionRejection.SameCaseDoesNotFit;
import org.hemu.api.petition.PetitionRejection.SameCaseUnknown;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.petition.ReceptionCommand.AcceptPetition;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ForwardPetition;
import org.hemu.api.petition.ReceptionCommand.ReferPetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.RepeatPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionAccepted;
import org.hemu.api.petition.ReceptionEvent.PetitionDeclined;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.petition.ReceptionEvent.PetitionWithdrawn;
import org.hemu.api.petition.Recipient;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.InHandling;
import org.hemu.domain.petition.Stage.Registered;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.Rule;
import org.jspecify.annotations.Nullable;

/** From the register to the decision who deals with a petition, if anybody here does. */
final class Reception {
    private Reception() {}

    static Decision<PetitionEvent> decide(ReceptionCommand command, OnRegister petition, PetitionCircumstances now) {
        return switch (command) {
            case RegisterPetition c -> refuse(new CaseAlreadyOpened(c.caseId()));
            case RepeatPetition c -> Registration.repeat(c, petition, now);
            case ReferPetition c -> refer(c, petition, now);
            case WithdrawPetition c -> withdraw(c, petition, now);
            case ForwardPetition c ->
                petition.stage() instanceof Registered registered
                        ? forward(c, petition, registered, now)
                        : refuse(petition.notIn(PetitionStage.REGISTERED));
            case AcceptPetition c ->
                petition.stage() instanceof Registered registered
                        ? acceptIt(c, petition, registered, now)
                        : refuse(petition.notIn(PetitionStage.REGISTERED));
            case DeclinePetition c ->
                petition.stage() instanceof Registered registered
                        ? decline(c, petition, registered, now)
                        : refuse(petition.notIn(PetitionStage.REGISTERED));
        };
    }

    private static Decision<PetitionEvent> forward(
            ForwardPetition c, OnRegister petition, Registered registered, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        LocalDate day = c.forwardedOn();
        return Decision.unless(
                Refusals.first(
                        () -> PetitionRules.FORWARDED_TO_COMPETENT
                                .inForceOn(day)
                                .filter(_ -> registered.recipient() == Recipient.ORGAN)
                                .map(rule -> new ForwardedByOrgan(c.caseId(), rule.citation())),
                        () -> Optional.ofNullable(registered.forwardedOn())
                                .map(on -> new ForwardedBefore(facts.jurisdiction(), on)),
                        () -> PetitionSteps.wrongUnit(c.to(), day, now, "/to"),
                        () -> PetitionSteps.toTheAccused(c.to(), facts, day, "/to"),
                        () -> BusinessDay.wrong(day, facts.openedOn(), now.today(), "/forwardedOn")),
                () -> new PetitionForwarded(
                        c.caseId(),
                        c.to(),
                        facts.jurisdiction(),
                        day,
                        PetitionSteps.next(
                                petition, ClockKind.PETITION_FORWARDING, PetitionLimits.ACCEPTANCE, day, now)));
    }

    private static Decision<PetitionEvent> acceptIt(
            AcceptPetition c, OnRegister petition, Registered registered, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        LocalDate day = c.acceptedOn();
        return Decision.unless(
                Refusals.first(
                        () -> PetitionRules.FORWARDED_TO_COMPETENT
                                .inForceOn(day)
                                .filter(_ -> registered.waitsForForwarding())
                                .map(rule -> new NotForwarded(c.caseId(), rule.citation())),
                        () -> BusinessDay.wrong(day, follows(registered, facts), now.today(), "/acceptedOn"),
                        () -> PetitionSteps.wrongWriting(
                                c.notice(), facts, PetitionRules.WRITTEN_NOTICE, day, "/notice")),
                () -> new PetitionAccepted(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.notice(),
                        day,
                        PetitionSteps.next(
                                petition, ClockKind.PETITION_ACCEPTANCE, PetitionLimits.HANDLING, day, now)));
    }

    private static LocalDate follows(Stage stage, PetitionFacts facts) {
        return switch (stage) {
            case Registered registered when registered.forwardedOn() != null -> registered.forwardedOn();
            case InHandling handling -> handling.acceptedOn();
            default -> facts.openedOn();
        };
    }

    private static Decision<PetitionEvent> decline(
            DeclinePetition c, OnRegister petition, Registered registered, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        LocalDate day = c.declinedOn();
        return Decision.unless(
                Refusals.first(
                        () -> (c.reason() == NonAcceptance.LEGAL_ROUTE) == (c.route() != null)
                                ? Optional.empty()
                                : Optional.of(new RouteDoesNotFit(c.reason(), "/route")),
                        () -> wrongSame(c, now),
                        () -> BusinessDay.wrong(day, follows(registered, facts), now.today(), "/declinedOn"),
                        () -> PetitionSteps.wrongWriting(
                                c.notice(), facts, PetitionRules.WRITTEN_NOTICE, day, "/notice")),
                () -> new PetitionDeclined(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.reason(),
                        c.route(),
                        c.sameAs(),
                        cited(c.reason(), day),
                        c.notice(),
                        day,
                        ClockChanges.stopping(petition.clocks().all())));
    }

    private static Optional<Rejection> wrongSame(DeclinePetition c, PetitionCircumstances now) {
        CaseId same = c.sameAs();
        boolean needed = c.reason() == NonAcceptance.ALREADY_ACCEPTED || c.reason() == NonAcceptance.FINALLY_ANSWERED;
        if (needed != (same != null)) {
            return Optional.of(new SameCaseDoesNotFit(c.reason(), "/sameAs"));
        }
        return Optional.ofNullable(same)
                .filter(other -> other.equals(c.caseId()) || now.matterOfNamed() == null)
                .map(other -> new SameCaseUnknown(other, "/sameAs"));
    }

    private static @Nullable Citation cited(NonAcceptance reason, LocalDate day) {
        DatedRule rule = switch (reason) {
            case LEGAL_ROUTE -> PetitionRules.LEGAL_ROUTE;
            case NOT_COMPETENT -> PetitionRules.WRITTEN_NOTICE;
            case ALREADY_ACCEPTED -> PetitionRules.ACCEPTED_ELSEWHERE;
            case FINALLY_ANSWERED -> PetitionRules.FINAL;
        };
        return rule.inForceOn(day).map(Rule::citation).orElse(null);
    }

    /** Whoever belongs before a court or a commission is told so, and goes there; the other channels are handed the matter. */
    private static Decision<PetitionEvent> refer(ReferPetition c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        if (!(petition.stage() instanceof Registered || petition.stage() instanceof InHandling)) {
            return refuse(petition.notIn(PetitionStage.REGISTERED, PetitionStage.IN_HANDLING));
        }
        boolean open = c.to() == Channel.MEDIATION || c.to() == Channel.INSPECTION;
        return Decision.unless(
                Refusals.first(
                        () -> open ? Optional.empty() : Optional.of(new NotReferredThere(c.to(), "/to")),
                        () -> BusinessDay.wrong(
                                c.referredOn(), follows(petition.stage(), facts), now.today(), "/referredOn"),
                        () -> PetitionSteps.wrongWriting(
                                c.notice(), facts, PetitionRules.WRITTEN_NOTICE, c.referredOn(), "/notice")),
                () -> new PetitionReferred(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.to(),
                        c.toCase(),
                        c.notice(),
                        c.referredOn(),
                        ClockChanges.stopping(petition.clocks().all())));
    }

    private static Decision<PetitionEvent> withdraw(
            WithdrawPetition c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        if (!(petition.stage() instanceof Registered || petition.stage() instanceof InHandling)) {
            return refuse(petition.notIn(PetitionStage.REGISTERED, PetitionStage.IN_HANDLING));
        }
        return Decision.unless(
                Refusals.first(
                        () -> facts.named() ? Optional.empty() : Optional.of(new NobodyToWithdraw(c.caseId())),
                        () -> BusinessDay.wrong(
                                c.withdrawnOn(), follows(petition.stage(), facts), now.today(), "/withdrawnOn"),
                        () -> BusinessDay.wrong(c.statement(), "/statement/sha256")),
                () -> new PetitionWithdrawn(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.statement(),
                        c.withdrawnOn(),
                        ClockChanges.stopping(petition.clocks().all())));
    }
}
