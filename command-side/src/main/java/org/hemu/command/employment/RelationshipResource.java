package org.hemu.command.employment;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hemu.api.authority.Operation;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.hemu.domain.employment.RelationshipIdentity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Filings about employment relationships, as commands over HTTP. */
@RestController
@RequestMapping("/api/v1")
class RelationshipResource {
    private static final String ONE = "/relationships/{id:" + FilingBodies.RELATIONSHIP_ID + "}";
    private static final String FILING = ONE + "/filings/{number:[1-9]\\d{0,5}}";
    private static final String BATCH = "/employers/{id:" + FilingBodies.EMPLOYER_ID + "}/transfers";

    private final CommandEndpoint endpoint;
    private final WorkerIdKey key;
    private final Relationships relationships;

    RelationshipResource(CommandEndpoint endpoint, WorkerIdKey key, Relationships relationships) {
        this.endpoint = endpoint;
        this.key = key;
        this.relationships = relationships;
    }

    @PostMapping("/relationships")
    ResponseEntity<Object> fileHire(@Valid @RequestBody FilingBodies.HireBody body, CommandRequest request) {
        return switch (Persons.identified(body.person(), "/person")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.FILE_HIRE, why, request);
            case Persons.Normalized(var person, var document) -> {
                EmployerId employer = new EmployerId(body.employerId());
                WorkerId worker = key.workerId(document);
                RelationshipId id = RelationshipIdentity.of(employer, worker, body.regime());
                yield endpoint.created(
                        new RelationshipCommand.FileHire(id, employer, worker, body.regime(), person, body.hire()),
                        request,
                        "/api/v1/relationships/" + id);
            }
        };
    }

    @PostMapping(ONE + "/first-contract")
    ResponseEntity<Object> fileFirstContract(
            @PathVariable RelationshipId id,
            @Valid @RequestBody FilingBodies.FirstContractBody body,
            CommandRequest request) {
        return submit(id, body.content(), request);
    }

    @PostMapping(ONE + "/renewal")
    ResponseEntity<Object> fileRenewal(
            @PathVariable RelationshipId id,
            @Valid @RequestBody FilingBodies.RenewalBody body,
            CommandRequest request) {
        return submit(id, body.content(), request);
    }

    @PostMapping(ONE + "/amendment")
    ResponseEntity<Object> fileAmendment(
            @PathVariable RelationshipId id,
            @Valid @RequestBody FilingBodies.AmendmentBody body,
            CommandRequest request) {
        return submit(id, body.content(), request);
    }

    @PostMapping(ONE + "/ending")
    ResponseEntity<Object> fileEnding(
            @PathVariable RelationshipId id, @Valid @RequestBody FilingBodies.EndingBody body, CommandRequest request) {
        return submit(id, body.content(), request);
    }

    @PostMapping(FILING + "/accept")
    ResponseEntity<Object> accept(@PathVariable RelationshipId id, @PathVariable int number, CommandRequest request) {
        return endpoint.answer(new RelationshipCommand.AcceptFiling(id, number), request);
    }

    @PostMapping(FILING + "/return")
    ResponseEntity<Object> returnForCorrection(
            @PathVariable RelationshipId id,
            @PathVariable int number,
            @Valid @RequestBody FilingBodies.ReturnBody body,
            CommandRequest request) {
        return endpoint.answer(new RelationshipCommand.ReturnFiling(id, number, body.reasons(), body.note()), request);
    }

    @PostMapping(FILING + "/correct")
    ResponseEntity<Object> correct(
            @PathVariable RelationshipId id,
            @PathVariable int number,
            @Valid @RequestBody FilingBodies.CorrectionBody body,
            CommandRequest request) {
        return endpoint.answer(
                new RelationshipCommand.CorrectFiling(id, number, body.content(), body.reason()),
                request.stating(body.pointer()));
    }

    @PostMapping(FILING + "/withdraw")
    ResponseEntity<Object> withdraw(
            @PathVariable RelationshipId id,
            @PathVariable int number,
            @Valid @RequestBody FilingBodies.WithdrawalBody body,
            CommandRequest request) {
        return endpoint.answer(new RelationshipCommand.WithdrawFiling(id, number, body.reason()), request);
    }

    @PostMapping(ONE + "/transfer")
    ResponseEntity<Object> transfer(
            @PathVariable RelationshipId id,
            @Valid @RequestBody FilingBodies.TransferBody body,
            CommandRequest request) {
        var transfer = relationships.transfer(id, new EmployerId(body.toEmployer()), body.lastDay(), body.basis());
        if (transfer.isEmpty()) {
            return endpoint.refused(
                    Operation.TRANSFER_RELATIONSHIP, new EmploymentRejection.RelationshipUnknown(id), request);
        }
        return endpoint.answer(transfer.get().withContract(FilingBodies.contractOrNull(body.contract())), request);
    }

    /** One transfer per relationship; each is recorded or refused on its own, and each is answered on its own. */
    record BatchAnswer(String relationshipId, int status, Object answer) {}

    record BatchAnswers(List<BatchAnswer> results) {}

    @PostMapping(BATCH)
    BatchAnswers transferBatch(
            @PathVariable EmployerId id,
            @Valid @RequestBody FilingBodies.BatchTransferBody body,
            CommandRequest request) {
        endpoint.takeBatch(Operation.TRANSFER_RELATIONSHIP, request);
        List<BatchAnswer> results = new ArrayList<>();
        for (String relationship : body.relationships()) {
            RelationshipId relationshipId = new RelationshipId(relationship);
            var transfer = relationships
                    .transfer(relationshipId, new EmployerId(body.toEmployer()), body.lastDay(), body.basis())
                    .filter(t -> t.fromEmployer().equals(id));
            ResponseEntity<Object> answer = transfer.isEmpty()
                    ? endpoint.refused(
                            Operation.TRANSFER_RELATIONSHIP,
                            new EmploymentRejection.RelationshipUnknown(relationshipId),
                            request.part(relationship))
                    : endpoint.answer(transfer.get().withContract(null), request.part(relationship));
            results.add(new BatchAnswer(
                    relationship, answer.getStatusCode().value(), Objects.requireNonNull(answer.getBody())));
        }
        return new BatchAnswers(results);
    }

    private ResponseEntity<Object> submit(RelationshipId id, FilingContent content, CommandRequest request) {
        return endpoint.answer(new RelationshipCommand.SubmitFiling(id, content), request);
    }
}
