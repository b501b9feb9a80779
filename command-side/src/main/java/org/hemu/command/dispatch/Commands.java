package org.hemu.command.dispatch;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.hemu.api.calendar.CalendarCommand;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The one door for commands, whoever sends them. The answer comes when the events are durable. A command that collides with
 * another, because that one changed the same aggregate or something that this one has read, is decided anew; so a version
 * that the sender insisted on is compared again, and found outdated only if that very aggregate has changed.
 */
public final class Commands {
    /** Metadata key of the business date. */
    public static final String TODAY = "today";

    /** Metadata key of the expected aggregate version. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private static final int ATTEMPTS = 8;

    private final CommandBus bus;

    public Commands(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * Sends a command and waits for its outcome.
     *
     * @throws LogUnavailable if the log cannot take events at the moment; nothing was recorded
     */
    public Outcome send(Command command, Envelope envelope) {
        String commandId = UUID.randomUUID().toString();
        for (int attempt = 1; ; attempt++) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            AppendedInThisThread.clear();
            bus.dispatch(message(command, commandId, envelope), answer);
            var result = answer.getResult();
            if (!result.isExceptional()) {
                return accepted(AppendedInThisThread.take());
            }
            Throwable failure = result.exceptionResult();
            if (!isCollision(failure) || attempt == ATTEMPTS) {
                return outcomeOf(failure, command);
            }
        }
    }

    private static Outcome accepted(@Nullable Appended appended) {
        return appended == null
                ? new Outcome.Accepted(0, -1)
                : new Outcome.Accepted(appended.firstPosition(), appended.lastPosition());
    }

    private static boolean isCollision(Throwable failure) {
        return find(failure, ConcurrencyException.class) != null
                || find(failure, AggregateStreamCreationException.class) != null
                || find(failure, DeadlockException.class) != null;
    }

    private static Outcome outcomeOf(Throwable failure, Command command) {
        CommandRefused refused = find(failure, CommandRefused.class);
        if (refused != null) {
            return new Outcome.Refused(refused.why());
        }
        AuthorityDenied denied = find(failure, AuthorityDenied.class);
        if (denied != null) {
            return new Outcome.Denied(denied.why());
        }
        RequestAlreadyAnswered answered = find(failure, RequestAlreadyAnswered.class);
        if (answered != null) {
            return new Outcome.AnsweredBefore(answered.answered());
        }
        if (find(failure, ConflictingAggregateVersionException.class) != null) {
            return new Outcome.Outdated(command.aggregateId());
        }
        if (isCollision(failure)) {
            return new Outcome.Contended(command.aggregateId());
        }
        LogUnavailable unavailable = find(failure, LogUnavailable.class);
        if (unavailable != null) {
            throw unavailable;
        }
        throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    private static CommandMessage<Command> message(Command command, String commandId, Envelope envelope) {
        var request = envelope.request();
        Provenance provenance = new Provenance(
                envelope.actor(),
                envelope.authority(),
                command.getClass().getSimpleName(),
                envelope.correlationId(),
                envelope.causationId() == null ? commandId : envelope.causationId(),
                request == null ? null : request.key());
        MetaData metadata = ProvenanceMetadata.of(
                        provenance,
                        request == null ? null : new Append.Request(request.key(), request.fingerprint(), null))
                .and(TODAY, envelope.today());
        if (envelope.expectedVersion() != null) {
            metadata = metadata.and(EXPECTED_VERSION, envelope.expectedVersion());
        }
        return new GenericCommandMessage<>(new GenericMessage<>(commandId, command, metadata), handlerOf(command));
    }

    private static String handlerOf(Command command) {
        return switch (command) {
            case CalendarCommand _ -> CommandNames.CALENDAR;
            case JurisdictionCommand.ReparentJurisdiction _ -> CommandNames.REPARENTING;
            case JurisdictionCommand _ -> CommandNames.JURISDICTION;
            case EmployerCommand.ChangeOrganizationCode _ -> CommandNames.ORGANIZATION_CODE;
            case EmployerCommand _ -> CommandNames.EMPLOYER;
            case RelationshipCommand.TransferRelationship _,
                    RelationshipCommand.WithdrawFiling _,
                    RelationshipCommand.CorrectFiling _ -> CommandNames.TRANSFER;
            case RelationshipCommand _ -> CommandNames.RELATIONSHIP;
            case SubjectCommand _ -> CommandNames.SUBJECT;
            case MediationBodyCommand _ -> CommandNames.MEDIATION_BODY;
            case MediationCaseCommand _ -> CommandNames.MEDIATION_CASE;
            case PetitionCommand _ -> CommandNames.PETITION;
            case InspectionBodyCommand _ -> CommandNames.INSPECTION_BODY;
            case InspectionCaseCommand _ -> CommandNames.INSPECTION_CASE;
            case CorrectionCommand _ -> CommandNames.CORRECTION;
            default -> throw new IllegalArgumentException("no handler for " + command.getClass());
        };
    }
}
