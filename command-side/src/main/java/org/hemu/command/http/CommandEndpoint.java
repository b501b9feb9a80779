package org.hemu.command.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Rejection;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends the command of a request and turns its outcome into the answer, once and for all if the request has a key. */
@Component
public final class CommandEndpoint {
    private final Commands commands;
    private final EventLog log;
    private final Receipts receipts;
    private final RejectionProblems problems;
    private final JsonMapper json;
    private final Clock clock;

    CommandEndpoint(
            Commands commands,
            EventLog log,
            Receipts receipts,
            RejectionProblems problems,
            JsonMapper json,
            Clock clock) {
        this.commands = commands;
        this.log = log;
        this.receipts = receipts;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    /** Answers 200 with the receipt, or with the problem. */
    public ResponseEntity<Object> answer(Command command, CommandRequest request) {
        return answer(command, request, null);
    }

    /**
     * Answers 201 with the receipt, or with the problem.
     *
     * @param location where the created resource can be read
     */
    public ResponseEntity<Object> created(Command command, CommandRequest request, String location) {
        return answer(command, request, URI.create(location));
    }

    /** Answers with the problem of a refusal that was found before a command could be built. */
    public ResponseEntity<Object> refused(Rejection why) {
        return problem(problems.of(why));
    }

    private ResponseEntity<Object> answer(Command command, CommandRequest request, @Nullable URI location) {
        Envelope.IdempotentRequest idempotent = idempotent(command, request);
        if (idempotent != null) {
            var before = log.answerTo(idempotent.key());
            if (before.isPresent()) {
                return again(before.get(), idempotent, command, location);
            }
        }
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Envelope envelope =
                new Envelope(request.actor(), today, UUID.randomUUID().toString(), request.ifMatch(), idempotent);
        return switch (commands.send(command, envelope)) {
            case Outcome.Accepted accepted -> accepted(command, accepted, location, idempotent);
            case Outcome.Refused(var why) -> refused(problems.of(why), command, location, idempotent);
            case Outcome.Outdated(var aggregateId) ->
                problem(problems.outdated(aggregateId, request.ifMatch() != null));
            case Outcome.AnsweredBefore(var before)
            when idempotent != null -> again(before, idempotent, command, location);
            case Outcome.AnsweredBefore(var before) ->
                throw new IllegalStateException("answered before without a key: " + before.key());
        };
    }

    private ResponseEntity<Object> accepted(
            Command command,
            Outcome.Accepted accepted,
            @Nullable URI location,
            Envelope.@Nullable IdempotentRequest idempotent) {
        if (!accepted.unchanged()) {
            return receipt(
                    receipts.of(command.aggregateId(), accepted.firstPosition(), accepted.lastPosition()), location);
        }
        if (idempotent != null) {
            try {
                log.append(new Append(List.of(), new Append.Request(idempotent.key(), idempotent.fingerprint(), null)));
            } catch (RequestAlreadyAnswered e) {
                return again(e.answered(), idempotent, command, location);
            }
        }
        return receipt(receipts.unchanged(command.aggregateId()), location);
    }

    private ResponseEntity<Object> refused(
            ProblemDetail refusal,
            Command command,
            @Nullable URI location,
            Envelope.@Nullable IdempotentRequest idempotent) {
        if (idempotent != null) {
            try {
                log.append(new Append(
                        List.of(),
                        new Append.Request(
                                idempotent.key(), idempotent.fingerprint(), json.writeValueAsString(refusal))));
            } catch (RequestAlreadyAnswered e) {
                return again(e.answered(), idempotent, command, location);
            }
        }
        return problem(refusal);
    }

    private ResponseEntity<Object> again(
            Answered before, Envelope.IdempotentRequest now, Command command, @Nullable URI location) {
        if (!before.fingerprint().equals(now.fingerprint())) {
            return problem(problems.keyReused());
        }
        if (before.answer() != null) {
            return problem(json.readValue(before.answer(), ProblemDetail.class));
        }
        return receipt(
                before.lastPosition() < before.firstPosition()
                        ? receipts.unchanged(command.aggregateId())
                        : receipts.of(command.aggregateId(), before.firstPosition(), before.lastPosition()),
                location);
    }

    private static ResponseEntity<Object> receipt(Receipt receipt, @Nullable URI location) {
        var response = location == null
                ? ResponseEntity.ok()
                : ResponseEntity.status(HttpStatus.CREATED).location(location);
        return response.eTag("\"" + receipt.version() + "\"").body(receipt);
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private Envelope.@Nullable IdempotentRequest idempotent(Command command, CommandRequest request) {
        if (request.idempotencyKey() == null) {
            return null;
        }
        String content = command.getClass().getSimpleName() + json.writeValueAsString(command);
        return new Envelope.IdempotentRequest(
                request.actor().subject() + " " + request.idempotencyKey(), digest(content));
    }

    private static String digest(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
