package org.hemu.domain.petition;

import java.util.Set;
import org.hemu.api.petition.HandlingEvent;
import org.hemu.api.petition.HandlingEvent.HandlingExtended;
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
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlineMissed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlinesRecomputed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionTermExpired;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.ReceptionEvent;
import org.hemu.api.petition.ReceptionEvent.PetitionAccepted;
import org.hemu.api.petition.ReceptionEvent.PetitionDeclined;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.ReceptionEvent.PetitionRepeated;
import org.hemu.api.petition.ReceptionEvent.PetitionWithdrawn;
import org.hemu.api.petition.RecourseEvent;
import org.hemu.api.petition.RecourseEvent.HearingHeld;
import org.hemu.api.petition.RecourseEvent.ReexaminationRequested;
import org.hemu.api.petition.RecourseEvent.ReviewRequested;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.Answered;
import org.hemu.domain.petition.Stage.Archived;
import org.hemu.domain.petition.Stage.Ended;
import org.hemu.domain.petition.Stage.InHandling;
import org.hemu.domain.petition.Stage.Registered;
import org.hemu.domain.petition.Stage.UnderRecourse;

/** What an event changes about a petition. Whatever does not fit the stage changes nothing. */
final class PetitionFold {
    private PetitionFold() {}

    static OnRegister registered(PetitionRegistered e) {
        PetitionFacts facts = new PetitionFacts(
                e.caseId(),
                e.jurisdiction(),
                e.matter(),
                e.classification(),
                Set.copyOf(e.batch().subjects()),
                e.competent(),
                e.accused(),
                e.occurredOn(),
                1,
                e.occurredOn());
        return new OnRegister(facts, new Registered(e.recipient(), null), Watch.NONE, Clocks.NONE.after(e));
    }

    static PetitionFacts facts(PetitionFacts facts, PetitionEvent event) {
        PetitionFacts dated = facts.after(event.occurredOn(), event.jurisdiction());
        return switch (event) {
            case PetitionRepeated e -> dated.repeated(e.number(), e.batch().subjects());
            case PetitionForwarded e -> dated.competentIs(e.jurisdiction());
            case ReclassificationConfirmed e -> dated.countedAs(e.classification());
            default -> dated;
        };
    }

    static Stage stage(Stage stage, PetitionEvent event) {
        return switch (event) {
            case ReceptionEvent e -> reception(stage, e);
            case HandlingEvent e -> handling(stage, e);
            case RecourseEvent e -> recourse(stage, e);
            case OversightEvent _ -> stage;
            case PetitionCustodyEvent e -> custody(stage, e);
        };
    }

    private static Stage reception(Stage stage, ReceptionEvent event) {
        return switch (event) {
            case PetitionForwarded e
            when stage instanceof Registered registered -> new Registered(registered.recipient(), e.forwardedOn());
            case PetitionAccepted e -> new InHandling(e.acceptedOn(), 0);
            case PetitionDeclined _, PetitionReferred _, PetitionWithdrawn _ -> new Ended();
            case PetitionRegistered _, PetitionRepeated _, PetitionForwarded _ -> stage;
        };
    }

    private static Stage handling(Stage stage, HandlingEvent event) {
        return switch (event) {
            case HandlingExtended e
            when stage instanceof InHandling(var acceptedOn, var extendedBy) ->
                new InHandling(acceptedOn, extendedBy + e.days());
            case OpinionIssued e -> e.reply() == null ? new Ended() : new Answered(e.instance(), e.issuedOn(), null);
            case ReplyDelivered e
            when stage instanceof Answered answered && answered.instance() == e.instance() ->
                new Answered(answered.instance(), answered.issuedOn(), e.deliveredOn());
            case HandlingExtended _, ReplyDelivered _ -> stage;
        };
    }

    private static Stage recourse(Stage stage, RecourseEvent event) {
        return switch (event) {
            case ReviewRequested e -> new UnderRecourse(PetitionInstance.REVIEW, e.requestedOn(), e.requestedOn());
            case ReexaminationRequested e ->
                new UnderRecourse(PetitionInstance.REEXAMINATION, e.requestedOn(), e.requestedOn());
            case HearingHeld e
            when stage instanceof UnderRecourse recourse ->
                new UnderRecourse(recourse.instance(), recourse.requestedOn(), e.heardTo());
            case HearingHeld _ -> stage;
        };
    }

    private static Stage custody(Stage stage, PetitionCustodyEvent event) {
        return switch (event) {
            case PetitionArchived _ -> new Archived();
            case PetitionDeadlinesRecomputed _, PetitionDeadlineMissed _, PetitionTermExpired _ -> stage;
        };
    }

    static Watch watch(Watch watch, PetitionEvent event) {
        return event instanceof OversightEvent e ? watch(watch, e) : watch;
    }

    private static Watch watch(Watch watch, OversightEvent event) {
        return switch (event) {
            case ReclassificationProposed e -> watch.proposing(e);
            case ReclassificationConfirmed _, ReclassificationWithdrawn _ -> watch.proposing(null);
            case SupervisionOpened e -> watch.opening(e.number(), e.supervisor(), e.openedOn());
            case SupervisionAnswered e -> watch.answered(e.number(), e.answeredOn());
            case SupervisionClosed e -> watch.closed(e.number(), e.closedOn());
            case PetitionEscalated _ -> watch;
        };
    }
}
