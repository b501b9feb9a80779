package org.hemu.query.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingEvent;
import org.hemu.api.petition.HandlingEvent.OpinionIssued;
import org.hemu.api.petition.HandlingEvent.ReplyDelivered;
import org.hemu.api.petition.OversightEvent;
import org.hemu.api.petition.OversightEvent.PetitionEscalated;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.petition.OversightEvent.ReclassificationWithdrawn;
import org.hemu.api.petition.OversightEvent.SupervisionAnswered;
import org.hemu.api.petition.OversightEvent.SupervisionClosed;
import org.hemu.api.petition.OversightEvent.SupervisionOpened;
import org.hemu.api.petition.PetitionCustodyEvent;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionArchived;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.ReceptionEvent;
import org.hemu.api.petition.ReceptionEvent.PetitionAccepted;
import org.hemu.api.petition.ReceptionEvent.PetitionDeclined;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.ReceptionEvent.PetitionRepeated;
import org.hemu.api.petition.ReceptionEvent.PetitionWithdrawn;
import org.hemu.api.petition.RecourseEvent;
import org.hemu.api.petition.RecourseEvent.ReexaminationRequested;
import org.hemu.api.petition.RecourseEvent.ReviewRequested;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.DocumentOnFile;
import org.hemu.query.petition.PetitionOnFile.Answered;
import org.hemu.query.petition.PetitionOnFile.BatchOnFile;
import org.hemu.query.petition.PetitionOnFile.End;
import org.hemu.query.petition.PetitionOnFile.Ending;
import org.hemu.query.petition.PetitionOnFile.PetitionerOnFile;
import org.hemu.query.petition.PetitionOnFile.Reclassification;
import org.hemu.query.petition.PetitionOnFile.Supervision;
import org.jspecify.annotations.Nullable;

/** One step from a petition to the petition after an event; lives no longer than that step. */
final class PetitionFold {
    private final PetitionOnFile before;
    private LocalDate since;
    private Classification classification;
    private List<BatchOnFile> batches;
    private PetitionStage stage;
    private @Nullable LocalDate acceptedOn;
    private List<Answered> answers;
    private List<Reclassification> reclassifications;
    private List<Supervision> supervisions;
    private List<JurisdictionCode> escalatedTo;
    private @Nullable End end;
    private @Nullable LocalDate archivedOn;

    PetitionFold(PetitionOnFile before) {
        this.before = before;
        since = before.since();
        classification = before.classification();
        batches = before.batches();
        stage = before.stage();
        acceptedOn = before.acceptedOn();
        answers = before.answers();
        reclassifications = before.reclassifications();
        supervisions = before.supervisions();
        escalatedTo = before.escalatedTo();
        end = before.end();
        archivedOn = before.archivedOn();
    }

    static PetitionFold registered(PetitionRegistered e) {
        return new PetitionFold(new PetitionOnFile(
                e.caseId(),
                e.jurisdiction(),
                e.occurredOn(),
                e.jurisdiction(),
                e.matter(),
                e.origin(),
                e.recipient(),
                e.classification(),
                e.competent(),
                e.accused(),
                e.occurredOn(),
                List.of(batch(e.jurisdiction(), e.batch(), e.skipLevel())),
                PetitionStage.REGISTERED,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                0));
    }

    private static BatchOnFile batch(JurisdictionCode receivedBy, Batch batch, boolean skipLevel) {
        return new BatchOnFile(
                receivedBy,
                batch.form(),
                batch.persons(),
                batch.group(),
                skipLevel,
                batch.petitioners().stream()
                        .map(each -> new PetitionerOnFile(
                                each.subject(),
                                SealedPerson.of(each.person()),
                                batch.representatives().contains(each.subject())))
                        .toList(),
                batch.receivedOn());
    }

    PetitionFold after(PetitionEvent event) {
        switch (event) {
            case ReceptionEvent e -> reception(e);
            case HandlingEvent e -> handling(e);
            case RecourseEvent e -> recourse(e);
            case OversightEvent e -> oversight(e);
            case PetitionArchived e -> {
                stage = PetitionStage.ARCHIVED;
                archivedOn = e.archivedOn();
            }
            case PetitionCustodyEvent _ -> {
                // Clocks have rows of their own.
            }
        }
        return this;
    }

    private void reception(ReceptionEvent event) {
        switch (event) {
            case PetitionRegistered _ -> throw new IllegalStateException("registered twice: " + before.id());
            case PetitionRepeated e -> batches = plus(batches, batch(e.receivedBy(), e.batch(), e.skipLevel()));
            case PetitionForwarded e -> since = e.forwardedOn();
            case PetitionAccepted e -> {
                stage = PetitionStage.IN_HANDLING;
                acceptedOn = e.acceptedOn();
            }
            case PetitionDeclined e ->
                end(new End(Ending.DECLINED, e.declinedOn(), e.nonAcceptance(), e.route(), null, e.sameAs()));
            case PetitionReferred e -> end(new End(Ending.REFERRED, e.referredOn(), null, null, e.to(), e.toCase()));
            case PetitionWithdrawn e -> end(new End(Ending.WITHDRAWN, e.withdrawnOn(), null, null, null, null));
        }
    }

    private void end(End how) {
        stage = PetitionStage.ENDED;
        end = how;
    }

    private void handling(HandlingEvent event) {
        switch (event) {
            case OpinionIssued e -> {
                stage = answered(e.instance());
                answers = plus(answers, new Answered(e.instance(), e.jurisdiction(), e.opinion(), e.issuedOn(), null));
            }
            case ReplyDelivered e ->
                answers = answers.stream()
                        .map(each -> each.instance() == e.instance()
                                ? new Answered(
                                        each.instance(), each.by(), each.opinion(), each.issuedOn(), e.deliveredOn())
                                : each)
                        .toList();
            case HandlingEvent.HandlingExtended _ -> {
                // More time has a clock of its own.
            }
        }
    }

    private static PetitionStage answered(PetitionInstance instance) {
        return switch (instance) {
            case HANDLING -> PetitionStage.ANSWERED;
            case REVIEW -> PetitionStage.REVIEWED;
            case REEXAMINATION -> PetitionStage.ENDED;
        };
    }

    private void recourse(RecourseEvent event) {
        switch (event) {
            case ReviewRequested e -> {
                stage = PetitionStage.UNDER_REVIEW;
                since = e.requestedOn();
            }
            case ReexaminationRequested e -> {
                stage = PetitionStage.UNDER_REEXAMINATION;
                since = e.requestedOn();
            }
            case RecourseEvent.HearingHeld _ -> {
                // The record of the hearing is among the documents, and the days that do not count are in the clock.
            }
        }
    }

    private void oversight(OversightEvent event) {
        switch (event) {
            case ReclassificationProposed e ->
                reclassifications = plus(
                        reclassifications,
                        new Reclassification(
                                classification, e.classification(), e.proposer(), null, false, e.proposedOn()));
            case ReclassificationConfirmed e -> {
                classification = e.classification();
                last(each -> new Reclassification(
                        e.was(), e.classification(), e.proposer(), e.confirmer(), false, e.confirmedOn()));
            }
            case ReclassificationWithdrawn e ->
                last(each -> new Reclassification(
                        each.was(), each.classification(), each.proposer(), null, true, e.withdrawnOn()));
            case SupervisionOpened e ->
                supervisions = plus(
                        supervisions,
                        new Supervision(e.number(), e.ground(), e.supervisor(), e.openedOn(), null, null, null));
            case SupervisionAnswered e ->
                supervised(
                        e.number(),
                        each -> new Supervision(
                                each.number(),
                                each.ground(),
                                each.supervisor(),
                                each.openedOn(),
                                e.adopted(),
                                e.answeredOn(),
                                each.closedOn()));
            case SupervisionClosed e ->
                supervised(
                        e.number(),
                        each -> new Supervision(
                                each.number(),
                                each.ground(),
                                each.supervisor(),
                                each.openedOn(),
                                each.adopted(),
                                each.answeredOn(),
                                e.closedOn()));
            case PetitionEscalated e -> escalatedTo = plus(escalatedTo, e.superior());
        }
    }

    private void last(UnaryOperator<Reclassification> change) {
        List<Reclassification> changed = new ArrayList<>(reclassifications);
        changed.set(changed.size() - 1, change.apply(changed.getLast()));
        reclassifications = List.copyOf(changed);
    }

    private void supervised(int number, UnaryOperator<Supervision> change) {
        supervisions = supervisions.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    PetitionOnFile result(PetitionEvent event, String eventType, long version) {
        return new PetitionOnFile(
                before.id(),
                event.jurisdiction(),
                since,
                before.registeredBy(),
                before.matter(),
                before.origin(),
                before.recipient(),
                classification,
                before.competent(),
                before.accused(),
                before.openedOn(),
                batches,
                stage,
                acceptedOn,
                answers,
                reclassifications,
                supervisions,
                escalatedTo,
                end,
                DocumentOnFile.after(before.documents(), event, eventType),
                archivedOn,
                version);
    }
}
