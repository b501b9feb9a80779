package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.mediation.AgreementEvent;
import org.hemu.api.mediation.CaseStage;
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
import org.hemu.api.mediation.RemedyEvent;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.hemu.query.mediation.CaseOnFile.Document;
import org.hemu.query.mediation.CaseOnFile.PartyAnswer;
import org.hemu.query.mediation.CaseOnFile.Recusal;
import org.hemu.query.mediation.CaseOnFile.Result;
import org.hemu.query.mediation.CaseOnFile.Session;
import org.hemu.query.mediation.CaseOnFile.Transfer;
import org.hemu.query.mediation.CaseOnFile.Worker;
import org.jspecify.annotations.Nullable;

/** One step from a case to the case after an event; lives no longer than that step. */
final class CaseFold {
    private final CaseOnFile before;
    private final String eventType;
    List<Worker> workers;
    CaseStage stage;

    @Nullable
    Result outcome;

    private List<PartyAnswer> answers;
    private @Nullable LocalDate acceptedOn;
    private List<SubjectId> mediators;
    private @Nullable SubjectId head;
    private List<Recusal> recusals;
    private List<Session> sessions;
    private @Nullable LocalDate extendedUntil;

    @Nullable
    AgreementOnFile agreement;

    List<RemedyOnFile> remedies;
    private List<Document> documents;
    private List<LimitationInterruption> interruptions;
    private @Nullable LocalDate deemedFailedOn;
    private @Nullable Transfer transfer;
    private @Nullable LocalDate archivedOn;

    CaseFold(CaseOnFile before, String eventType) {
        this.before = before;
        this.eventType = eventType;
        workers = before.workers();
        stage = before.stage();
        outcome = before.outcome();
        answers = before.answers();
        acceptedOn = before.acceptedOn();
        mediators = before.mediators();
        head = before.head();
        recusals = before.recusals();
        sessions = before.sessions();
        extendedUntil = before.extendedUntil();
        agreement = before.agreement();
        remedies = before.remedies();
        documents = before.documents();
        interruptions = before.interruptions();
        deemedFailedOn = before.deemedFailedOn();
        transfer = before.transfer();
        archivedOn = before.archivedOn();
    }

    CaseFold after(MediationCaseEvent event) {
        switch (event) {
            case IntakeEvent e -> intake(e);
            case ProceedingsEvent e -> proceedings(e);
            case AgreementEvent e -> AgreementFold.after(this, e);
            case RemedyEvent e -> AgreementFold.after(this, e);
            case CustodyEvent e -> custody(e);
        }
        return this;
    }

    private void intake(IntakeEvent event) {
        switch (event) {
            case MediationApplied _, MediationInitiated _ ->
                throw new IllegalStateException("opened twice: " + before.id());
            case ConsentGiven e -> {
                answered(e.side(), true, e.consentedOn());
                document(e.consent(), e.consentedOn());
            }
            case ConsentRefused e -> {
                answered(e.side(), false, e.refusedOn());
                interrupted(e.interruption());
            }
            case RepresentativesNamed e ->
                workers = changed(workers, worker -> representing(worker, e.representatives()));
            case MediationAccepted e -> {
                stage = CaseStage.IN_MEDIATION;
                acceptedOn = e.acceptedOn();
            }
            case MediationDeclined e -> {
                document(e.notice(), e.declinedOn());
                end(e.outcome(), e.declinedOn());
            }
        }
    }

    private void proceedings(ProceedingsEvent event) {
        mediators = List.copyOf(event.handlersAfter(mediators));
        switch (event) {
            case MediatorsAssigned e -> head = e.head();
            case MediatorRecused e -> {
                head = e.mediator().equals(head) ? null : head;
                recusals = plus(recusals, new Recusal(e.mediator(), e.ground(), e.recusedOn()));
            }
            case SessionHeld e -> {
                sessions = plus(sessions, new Session(e.number(), e.heldOn(), e.openToPublic()));
                document(e.record(), e.heldOn());
            }
            case MediationExtended e -> {
                resume();
                extendedUntil = e.until();
                document(e.consent(), e.agreedOn());
            }
            case MediationEnded e -> {
                resume();
                document(e.record(), e.endedOn());
                interrupted(e.interruption());
                end(e.outcome(), e.endedOn());
            }
            case MediationTransferred e -> {
                resume();
                transfer = new Transfer(e.to(), e.toCase(), e.transferredOn());
                end(Outcome.TRANSFERRED, e.transferredOn());
            }
        }
    }

    private void custody(CustodyEvent event) {
        switch (event) {
            case MediationDeemedFailed e -> {
                deemedFailedOn = e.failedOn();
                interrupted(e.interruption());
                end(Outcome.DEEMED_FAILED_TIMEOUT, e.failedOn());
            }
            case CaseArchived e -> {
                stage = CaseStage.ARCHIVED;
                archivedOn = e.archivedOn();
            }
            case DeadlinesRecomputed _, DeadlineMissed _, TermExpired _ -> {
                // Clocks have rows of their own.
            }
        }
    }

    /** What ends or extends the mediation happened while there was still time: if it was found to have failed, it had not. */
    void resume() {
        LocalDate failed = deemedFailedOn;
        if (failed != null) {
            interruptions = interruptions.stream()
                    .filter(each -> each.cause() != InterruptionCause.NOT_REACHED
                            || !each.on().equals(failed))
                    .toList();
            deemedFailedOn = null;
            outcome = null;
            stage = CaseStage.IN_MEDIATION;
        }
    }

    void end(Outcome how, LocalDate on) {
        stage = CaseStage.ENDED;
        outcome = new Result(how, on);
    }

    void answered(Side side, boolean consents, LocalDate on) {
        List<PartyAnswer> next = new ArrayList<>(answers);
        next.removeIf(each -> each.side() == side);
        next.add(new PartyAnswer(side, consents, on));
        answers = List.copyOf(next);
    }

    void document(@Nullable DocumentDigest digest, LocalDate on) {
        if (digest != null) {
            documents = plus(documents, new Document(digest.kind(), digest.sha256(), on, eventType));
        }
    }

    void interrupted(@Nullable LimitationInterruption interruption) {
        if (interruption != null) {
            interruptions = plus(interruptions, interruption);
        }
    }

    private static Worker representing(Worker worker, List<SubjectId> representatives) {
        return new Worker(
                worker.subject(),
                worker.person(),
                representatives.contains(worker.subject()),
                worker.consentedOn(),
                worker.bound());
    }

    static List<Worker> changed(List<Worker> workers, UnaryOperator<Worker> change) {
        return workers.stream().map(change).toList();
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    CaseOnFile result(long version) {
        return new CaseOnFile(
                before.id(),
                before.jurisdiction(),
                before.body(),
                before.matter(),
                before.origin(),
                before.applicant(),
                before.form(),
                before.openedOn(),
                workers,
                before.employer(),
                before.categories(),
                before.collective(),
                before.claimedFen(),
                stage,
                outcome,
                answers,
                acceptedOn,
                mediators,
                head,
                recusals,
                sessions,
                extendedUntil,
                agreement,
                remedies,
                documents,
                interruptions,
                deemedFailedOn,
                transfer,
                archivedOn,
                version);
    }
}
