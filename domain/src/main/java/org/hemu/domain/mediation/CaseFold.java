package org.hemu.domain.mediation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hemu.api.mediation.AgreementEvent;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.AgreementEvent.AgreementSetAside;
import org.hemu.api.mediation.AgreementEvent.AgreementSigned;
import org.hemu.api.mediation.AgreementEvent.AgreementSupervised;
import org.hemu.api.mediation.AgreementEvent.ObligationPerformed;
import org.hemu.api.mediation.AgreementEvent.WorkerConsented;
import org.hemu.api.mediation.CustodyEvent;
import org.hemu.api.mediation.CustodyEvent.CaseArchived;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.CustodyEvent.DeadlinesRecomputed;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.CustodyEvent.TermExpired;
import org.hemu.api.mediation.IntakeEvent;
import org.hemu.api.mediation.IntakeEvent.ConsentGiven;
import org.hemu.api.mediation.IntakeEvent.ConsentRefused;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.IntakeEvent.RepresentativesNamed;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.ProceedingsEvent.MediatorRecused;
import org.hemu.api.mediation.ProceedingsEvent.MediatorsAssigned;
import org.hemu.api.mediation.ProceedingsEvent.SessionHeld;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyEvent;
import org.hemu.api.mediation.RemedyEvent.ArbitrationReviewRequested;
import org.hemu.api.mediation.RemedyEvent.JudicialConfirmationRequested;
import org.hemu.api.mediation.RemedyEvent.PaymentOrderRequested;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.casework.Team;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.Agreed;
import org.hemu.domain.mediation.Stage.Archived;
import org.hemu.domain.mediation.Stage.DeemedFailed;
import org.hemu.domain.mediation.Stage.Ended;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.mediation.Stage.InMediation;
import org.hemu.domain.mediation.Stage.Requested;

/** What an event changes about a case. Whatever does not fit the stage changes nothing. */
final class CaseFold {
    private CaseFold() {}

    static Opened opened(MediationApplied e) {
        CaseFacts facts = new CaseFacts(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                e.applicant(),
                e.dispute(),
                e.receivedOn(),
                List.of(),
                e.receivedOn());
        Requested requested = new Requested(Map.of(e.applicant(), e.receivedOn()), Map.of());
        return new Opened(facts, requested, Clocks.NONE.after(e));
    }

    static Opened opened(MediationInitiated e) {
        CaseFacts facts = new CaseFacts(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.matter(),
                null,
                e.dispute(),
                e.initiatedOn(),
                List.of(),
                e.initiatedOn());
        return new Opened(facts, new Requested(Map.of(), Map.of()), Clocks.NONE.after(e));
    }

    static CaseFacts facts(CaseFacts facts, MediationCaseEvent event) {
        CaseFacts dated = facts.after(event.occurredOn());
        return event instanceof RepresentativesNamed e ? dated.representedBy(e.representatives()) : dated;
    }

    static Stage stage(Stage stage, MediationCaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(stage, e);
            case ProceedingsEvent e -> proceedings(stage, e);
            case AgreementEvent e -> agreement(stage, e);
            case RemedyEvent e when stage instanceof InEffect effect -> effect.with(remedy(effect.agreement(), e));
            case RemedyEvent _ -> stage;
            case CustodyEvent e -> custody(stage, e);
        };
    }

    private static Stage intake(Stage stage, IntakeEvent event) {
        return switch (event) {
            case ConsentGiven e
            when stage instanceof Requested requested -> requested.consenting(e.side(), e.consentedOn());
            case ConsentRefused e
            when stage instanceof Requested requested -> requested.refusing(e.side(), e.refusedOn());
            case MediationAccepted e -> new InMediation(e.acceptedOn(), Team.NOBODY, 0);
            case MediationDeclined e -> new Ended(e.outcome());
            case MediationApplied _, MediationInitiated _, ConsentGiven _, ConsentRefused _, RepresentativesNamed _ ->
                stage;
        };
    }

    private static Stage proceedings(Stage stage, ProceedingsEvent event) {
        return switch (event) {
            case MediationEnded e -> new Ended(e.outcome());
            case MediationTransferred _ -> new Ended(Outcome.TRANSFERRED);
            case MediatorsAssigned e -> mediating(stage, m -> m.by(m.team().assigned(e.mediators(), e.assignedOn())));
            case MediatorRecused e -> mediating(stage, m -> m.by(m.team().without(e.mediator(), e.recusedOn())));
            case SessionHeld e -> mediating(stage, m -> new InMediation(m.acceptedOn(), m.team(), e.number()));
            case MediationExtended _ -> stage instanceof DeemedFailed failed ? failed.before() : stage;
        };
    }

    /** What a step changes about a mediation; that it is recorded after the mediation failed does not undo the failure. */
    private static Stage mediating(Stage stage, UnaryOperator<InMediation> step) {
        return switch (stage) {
            case InMediation m -> step.apply(m);
            case DeemedFailed failed -> new DeemedFailed(step.apply(failed.before()), failed.deadline());
            default -> stage;
        };
    }

    private static Stage agreement(Stage stage, AgreementEvent event) {
        return switch (event) {
            case AgreementReached e -> new Agreed(MediationAgreement.reached(e.reachedOn(), e.obligations()));
            case AgreementSigned e
            when stage instanceof Agreed(var agreement) -> new Agreed(agreement.signed(e.signature(), e.signedOn()));
            case AgreementEffective e
            when stage instanceof Agreed(var agreement) -> new InEffect(e.effectiveOn(), agreement.binding(e.bound()));
            case AgreementRepudiated _ -> new Ended(Outcome.NOT_REACHED);
            case WorkerConsented e
            when stage instanceof Agreed(var agreement) -> new Agreed(agreement.consenting(e.worker(), false));
            case WorkerConsented e
            when stage instanceof InEffect effect ->
                effect.with(effect.agreement().consenting(e.worker(), true));
            case ObligationPerformed e
            when stage instanceof InEffect effect ->
                effect.with(effect.agreement().performing(e.obligation(), e.performedOn()));
            case AgreementBreached e
            when stage instanceof InEffect effect ->
                effect.with(effect.agreement().breaching(e.obligation(), e.breachedOn()));
            case AgreementSetAside _ -> new Ended(Outcome.AGREEMENT_REACHED);
            case AgreementSigned _,
                    AgreementEffective _,
                    WorkerConsented _,
                    ObligationPerformed _,
                    AgreementBreached _,
                    AgreementSupervised _ -> stage;
        };
    }

    private static MediationAgreement remedy(MediationAgreement agreement, RemedyEvent event) {
        return switch (event) {
            case ArbitrationReviewRequested e ->
                agreement.asking(SoughtRemedy.ofWhole(Remedy.ARBITRATION_REVIEW), e.requestedOn());
            case JudicialConfirmationRequested e ->
                agreement.asking(SoughtRemedy.ofWhole(Remedy.JUDICIAL_CONFIRMATION), e.requestedOn());
            case PaymentOrderRequested e ->
                agreement.asking(new SoughtRemedy(Remedy.PAYMENT_ORDER, e.obligation()), e.requestedOn());
            case RemedyDecided e -> agreement.decided(SoughtRemedy.of(e.remedy(), e.obligation()));
        };
    }

    private static Stage custody(Stage stage, CustodyEvent event) {
        return switch (event) {
            case MediationDeemedFailed e when stage instanceof InMediation m -> new DeemedFailed(m, e.deadline());
            case CaseArchived _ -> new Archived();
            case MediationDeemedFailed _, DeadlinesRecomputed _, DeadlineMissed _, TermExpired _ -> stage;
        };
    }
}
