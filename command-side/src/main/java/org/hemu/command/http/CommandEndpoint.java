package org.hemu.command.http;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Denied;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
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
import org.springframework.http.HttpHeaders;
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
        return answer(command, request, _ -> URI.create(location));
    }

    /**
     * Answers 201 with the receipt, or with the problem. Something that gets an id of its own with each request is found where
     * the first of them has put it.
     *
     * @param collection what it is created in
     */
    public ResponseEntity<Object> createdIn(String collection, Command command, CommandRequest request) {
        return answer(command, request, receipt -> URI.create(collection + "/" + receipt.aggregateId()));
    }

    /**
     * Answers with the problem of a refusal that was found before a command could be built.
     *
     * @param operation what the command would have been; whoever may never do that learns nothing else
     */
    public ResponseEntity<Object> refused(Operation operation, Rejection why, CommandRequest request) {
        if (!Authority.table().everPermits(operation, request.actor().role())) {
            return problem(
                    problems.of(new NotPermitted(operation, request.actor().role()), request.content()));
        }
        Envelope.IdempotentRequest idempotent = idempotent(request);
        Optional<ResponseEntity<Object>> before = before(idempotent, null);
        return before.orElseGet(() -> refused(why, request, idempotent, null));
    }

    /** Answers with the problem of a refusal that holds now and need not hold later. */
    public ResponseEntity<Object> refusedNow(Rejection why, CommandRequest request) {
        return problem(problems.of(why, request.content()));
    }

    /**
     * Takes a request that consists of several commands, each of which is answered under a key of its own.
     *
     * @throws Denied if the sender may never do what the commands are
     * @throws HeaderProblem if its key was used for another request, or it insists on the version of one aggregate
     */
    public void takeBatch(Operation operation, CommandRequest request) {
        if (!Authority.table().everPermits(operation, request.actor().role())) {
            throw new Denied(new NotPermitted(operation, request.actor().role()));
        }
        if (request.ifMatch() != null) {
            throw new HeaderProblem(HttpStatus.BAD_REQUEST, "header-malformed", HttpHeaders.IF_MATCH);
        }
        Envelope.IdempotentRequest idempotent = idempotent(request);
        if (idempotent != null && !fingerprintOf(idempotent).equals(idempotent.fingerprint())) {
            throw new HeaderProblem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", CommandRequestResolver.IDEMPOTENCY_KEY);
        }
    }

    /** The fingerprint that the key belongs to, from now on if not before. */
    private String fingerprintOf(Envelope.IdempotentRequest idempotent) {
        Optional<Answered> before = log.answerTo(idempotent.key());
        if (before.isPresent()) {
            return before.get().fingerprint();
        }
        try {
            remember(idempotent, null);
            return idempotent.fingerprint();
        } catch (RequestAlreadyAnswered e) {
            return e.answered().fingerprint();
        }
    }

    private ResponseEntity<Object> answer(
            Command command, CommandRequest request, @Nullable Function<Receipt, URI> location) {
        Envelope.IdempotentRequest idempotent = idempotent(request);
        Optional<ResponseEntity<Object>> before = before(idempotent, location);
        if (before.isPresent()) {
            return before.get();
        }
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Envelope envelope =
                new Envelope(request.actor(), today, UUID.randomUUID().toString(), request.ifMatch(), idempotent);
        return switch (commands.send(command, envelope)) {
            case Outcome.Accepted accepted -> accepted(command, accepted, location, idempotent);
            case Outcome.Refused(var why) -> refused(why, request, idempotent, location);
            case Outcome.Denied(var why) -> problem(problems.of(why, request.content()));
            case Outcome.Outdated(var aggregateId) ->
                // The version may be outdated because this very request was answered in the meantime.
                before(idempotent, location).orElseGet(() -> problem(problems.outdated(aggregateId)));
            case Outcome.Contended(var aggregateId) -> problem(problems.contended(aggregateId));
            case Outcome.AnsweredBefore(var answered) when idempotent != null -> again(answered, idempotent, location);
            case Outcome.AnsweredBefore(var answered) ->
                throw new IllegalStateException("answered before without a key: " + answered.key());
        };
    }

    private Optional<ResponseEntity<Object>> before(
            Envelope.@Nullable IdempotentRequest idempotent, @Nullable Function<Receipt, URI> location) {
        return idempotent == null
                ? Optional.empty()
                : log.answerTo(idempotent.key()).map(answered -> again(answered, idempotent, location));
    }

    private ResponseEntity<Object> accepted(
            Command command,
            Outcome.Accepted accepted,
            @Nullable Function<Receipt, URI> location,
            Envelope.@Nullable IdempotentRequest idempotent) {
        if (!accepted.unchanged()) {
            return receipt(receipts.of(accepted.firstPosition(), accepted.lastPosition()), location);
        }
        Receipt unchanged = receipts.unchanged(command.aggregateId());
        if (idempotent != null) {
            try {
                remember(idempotent, new Remembered(unchanged, null));
            } catch (RequestAlreadyAnswered e) {
                return again(e.answered(), idempotent, location);
            }
        }
        return receipt(unchanged, location);
    }

    /**
     * What is not there is not the last word, for it may come; and what the sender may not see is not remembered either, from
     * which it must not differ.
     */
    private ResponseEntity<Object> refused(
            Rejection why,
            CommandRequest request,
            Envelope.@Nullable IdempotentRequest idempotent,
            @Nullable Function<Receipt, URI> location) {
        ProblemDetail refusal = problems.of(why, request.content());
        if (idempotent != null && why.reason() != Rejection.Reason.NOT_FOUND) {
            try {
                remember(idempotent, new Remembered(null, refusal));
            } catch (RequestAlreadyAnswered e) {
                return again(e.answered(), idempotent, location);
            }
        }
        return problem(refusal);
    }

    /** An answer that no event tells. */
    private record Remembered(
            @Nullable Receipt receipt, @Nullable ProblemDetail problem) {}

    private void remember(Envelope.IdempotentRequest idempotent, @Nullable Remembered answer) {
        log.append(new Append(
                List.of(),
                new Append.Request(
                        idempotent.key(),
                        idempotent.fingerprint(),
                        answer == null ? null : json.writeValueAsString(answer))));
    }

    private ResponseEntity<Object> again(
            Answered before, Envelope.IdempotentRequest now, @Nullable Function<Receipt, URI> location) {
        if (!before.fingerprint().equals(now.fingerprint())) {
            return problem(problems.keyReused());
        }
        if (before.answer() == null) {
            return receipt(receipts.of(before.firstPosition(), before.lastPosition()), location);
        }
        Remembered answer = json.readValue(before.answer(), Remembered.class);
        return answer.receipt() != null
                ? receipt(answer.receipt(), location)
                : problem(Objects.requireNonNull(answer.problem()));
    }

    private static ResponseEntity<Object> receipt(Receipt receipt, @Nullable Function<Receipt, URI> location) {
        var response = location == null
                ? ResponseEntity.ok()
                : ResponseEntity.status(HttpStatus.CREATED).location(location.apply(receipt));
        return response.eTag("\"" + receipt.version() + "\"").body(receipt);
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static Envelope.@Nullable IdempotentRequest idempotent(CommandRequest request) {
        return request.idempotencyKey() == null
                ? null
                : new Envelope.IdempotentRequest(
                        request.actor().subject() + " " + request.idempotencyKey(), request.fingerprint());
    }
}
