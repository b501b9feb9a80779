package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.CustodyEvent.CaseArchived;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.CustodyEvent.DeadlinesRecomputed;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.CustodyEvent.TermExpired;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.AgreementStillOpen;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Remedy;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.casework.DeadlineReview;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.DeemedFailed;
import org.hemu.domain.mediation.Stage.Ended;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What time does to a case. Asked too early, twice, or after a clock stopped, it does nothing. */
final class Custody {
    private Custody() {}

    static Decision<MediationCaseEvent> decide(CustodyCommand command, Opened opened, MediationCircumstances now) {
        return switch (command) {
            case ReviewDeadlines _ -> new Decision.Accepted<>(reviewed(opened, now));
            case ArchiveCase c -> archive(c, opened, now);
        };
    }

    private static List<MediationCaseEvent> reviewed(Opened opened, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        List<MediationCaseEvent> events = new ArrayList<>();
        DeadlineReview review = DeadlineReview.of(opened.clocks(), now.calendar(), now.today());
        if (!review.after().isEmpty()) {
            events.add(new DeadlinesRecomputed(
                    facts.id(), facts.jurisdiction(), review.before(), review.after(), now.today()));
        }
        List<Deadline> over = review.over();
        over.stream()
                .filter(deadline -> deadline.clock() != ClockKind.MEDIATION_CONCLUSION)
                .map(deadline -> ranOut(deadline, facts, now.today()))
                .forEach(events::add);
        over.stream()
                .filter(deadline -> deadline.clock() == ClockKind.MEDIATION_CONCLUSION)
                .map(deadline -> failed(deadline, facts, left(review.clocks(), over)))
                .forEach(events::add);
        return List.copyOf(events);
    }

    private static MediationCaseEvent ranOut(Deadline deadline, CaseFacts facts, LocalDate today) {
        return deadline.clock().nature() == Nature.DUTY
                ? new DeadlineMissed(facts.id(), facts.jurisdiction(), deadline, today)
                : new TermExpired(facts.id(), facts.jurisdiction(), deadline, today);
    }

    /** The clocks that run until the mediation fails: those of the terms that expired before stand still. */
    private static List<ClockKind> left(Clocks clocks, List<Deadline> over) {
        List<ClockKind> expired = over.stream()
                .map(Deadline::clock)
                .filter(kind -> kind.nature() == Nature.TERM)
                .toList();
        return clocks.all().stream().filter(kind -> !expired.contains(kind)).toList();
    }

    private static MediationDeemedFailed failed(Deadline deadline, CaseFacts facts, List<ClockKind> stopped) {
        LocalDate failedOn = Objects.requireNonNull(deadline.lastDay()).plusDays(1);
        return new MediationDeemedFailed(
                facts.id(),
                facts.jurisdiction(),
                deadline,
                failedOn,
                Interruptions.of(InterruptionCause.NOT_REACHED, failedOn),
                ClockChanges.stopping(stopped));
    }

    private static Decision<MediationCaseEvent> archive(ArchiveCase c, Opened opened, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        Stage stage = opened.stage();
        if (!(stage instanceof Ended || stage instanceof DeemedFailed || stage instanceof InEffect)) {
            return refuse(opened.notIn(CaseStage.IN_EFFECT, CaseStage.ENDED));
        }
        return Decision.unless(
                Refusals.first(
                        () -> stillOpen(stage),
                        () -> BusinessDay.wrong(c.archivedOn(), facts.lastStepOn(), now.today(), "/archivedOn")),
                () -> new CaseArchived(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.archivedOn(),
                        ClockChanges.stopping(opened.clocks().all())));
    }

    private static Optional<MediationCaseRejection> stillOpen(Stage stage) {
        if (!(stage instanceof InEffect effect)) {
            return Optional.empty();
        }
        MediationAgreement agreement = effect.agreement();
        List<Integer> obligations =
                agreement.open().stream().map(Obligation::number).toList();
        List<Remedy> remedies = agreement.pending().keySet().stream()
                .sorted()
                .map(SoughtRemedy::remedy)
                .toList();
        return obligations.isEmpty() && remedies.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementStillOpen(obligations, remedies));
    }
}
