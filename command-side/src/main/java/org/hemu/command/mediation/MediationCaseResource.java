package org.hemu.command.mediation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.command.casework.FreshId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases before a mediation body, from the application to the archive, as commands over HTTP. */
@RestController
@RequestMapping(MediationCaseResource.CASES)
class MediationCaseResource {
    static final String CASES = "/api/v1/mediation-cases";
    static final String ONE = "/{id:" + Codes.ID + "}";

    private final CommandEndpoint endpoint;
    private final Workers workers;

    MediationCaseResource(CommandEndpoint endpoint, Workers workers) {
        this.endpoint = endpoint;
        this.workers = workers;
    }

    @PostMapping
    ResponseEntity<Object> apply(
            @Valid @RequestBody IntakeBodies.MediationApplicationBody body, CommandRequest request) {
        CaseId id = new CaseId(FreshId.next());
        return switch (workers.of(body.dispute(), id)) {
            case Workers.Refused(var why) -> endpoint.refused(Operation.APPLY_FOR_MEDIATION, why, request);
            case Workers.Known(var dispute) -> endpoint.createdIn(CASES, body.command(id, dispute), request);
        };
    }

    @PostMapping("/initiated")
    ResponseEntity<Object> initiate(
            @Valid @RequestBody IntakeBodies.MediationProposalBody body, CommandRequest request) {
        CaseId id = new CaseId(FreshId.next());
        return switch (workers.of(body.dispute(), id)) {
            case Workers.Refused(var why) -> endpoint.refused(Operation.INITIATE_MEDIATION, why, request);
            case Workers.Known(var dispute) -> endpoint.createdIn(CASES, body.command(id, dispute), request);
        };
    }

    @PostMapping(ONE + "/consent")
    ResponseEntity<Object> recordConsent(
            @PathVariable CaseId id,
            @Valid @RequestBody IntakeBodies.MediationConsentBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/refusal")
    ResponseEntity<Object> recordRefusal(
            @PathVariable CaseId id,
            @Valid @RequestBody IntakeBodies.MediationRefusalBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/representatives")
    ResponseEntity<Object> nameRepresentatives(
            @PathVariable CaseId id,
            @Valid @RequestBody IntakeBodies.RepresentativesBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/accept")
    ResponseEntity<Object> accept(
            @PathVariable CaseId id,
            @Valid @RequestBody IntakeBodies.MediationAcceptanceBody body,
            CommandRequest request) {
        return endpoint.answer(new IntakeCommand.AcceptMediation(id, body.acceptedOn()), request);
    }

    @PostMapping(ONE + "/decline")
    ResponseEntity<Object> decline(
            @PathVariable CaseId id,
            @Valid @RequestBody IntakeBodies.MediationDeclineBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/mediators")
    ResponseEntity<Object> assignMediators(
            @PathVariable CaseId id, @Valid @RequestBody ProceedingsBodies.MediatorsBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/recusal")
    ResponseEntity<Object> recuseMediator(
            @PathVariable CaseId id, @Valid @RequestBody ProceedingsBodies.RecusalBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/sessions")
    ResponseEntity<Object> holdSession(
            @PathVariable CaseId id, @Valid @RequestBody ProceedingsBodies.SessionBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/extension")
    ResponseEntity<Object> extend(
            @PathVariable CaseId id,
            @Valid @RequestBody ProceedingsBodies.MediationExtensionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/end")
    ResponseEntity<Object> end(
            @PathVariable CaseId id,
            @Valid @RequestBody ProceedingsBodies.MediationEndBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/transfer")
    ResponseEntity<Object> transfer(
            @PathVariable CaseId id,
            @Valid @RequestBody ProceedingsBodies.MediationTransferBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    record CaseArchiveBody(LocalDate archivedOn) {}

    @PostMapping(ONE + "/archive")
    ResponseEntity<Object> archive(
            @PathVariable CaseId id, @Valid @RequestBody CaseArchiveBody body, CommandRequest request) {
        return endpoint.answer(new CustodyCommand.ArchiveCase(id, body.archivedOn()), request);
    }
}
