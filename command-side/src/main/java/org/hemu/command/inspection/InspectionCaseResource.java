package org.hemu.command.inspection;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.CustodyCommand;
import org.hemu.command.casework.FreshId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.hemu.command.mediation.Codes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inspection cases, from the report or the complaint to the archive, as commands over HTTP. */
@RestController
@RequestMapping(InspectionCaseResource.CASES)
class InspectionCaseResource {
    static final String CASES = "/api/v1/inspection-cases";
    static final String ONE = "/{id:" + Codes.ID + "}";

    private final CommandEndpoint endpoint;
    private final Complainants complainants;

    InspectionCaseResource(CommandEndpoint endpoint, Complainants complainants) {
        this.endpoint = endpoint;
        this.complainants = complainants;
    }

    @PostMapping("/reports")
    ResponseEntity<Object> report(@Valid @RequestBody InspectionIntakeBodies.ReportBody body, CommandRequest request) {
        return endpoint.createdIn(CASES, body.command(new CaseId(FreshId.next())), request);
    }

    @PostMapping("/complaints")
    ResponseEntity<Object> complain(
            @Valid @RequestBody InspectionIntakeBodies.ComplaintBody body, CommandRequest request) {
        CaseId id = new CaseId(FreshId.next());
        return switch (complainants.of(body.complainants(), id)) {
            case Complainants.Refused(var why) -> endpoint.refused(Operation.RECEIVE_COMPLAINT, why, request);
            case Complainants.Known(var told) -> endpoint.createdIn(CASES, body.command(id, told), request);
        };
    }

    @PostMapping(ONE + "/supplement-request")
    ResponseEntity<Object> requestSupplement(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionIntakeBodies.SupplementRequestBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/supplement")
    ResponseEntity<Object> supply(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionIntakeBodies.SupplementBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/accept")
    ResponseEntity<Object> accept(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionIntakeBodies.InspectionAcceptanceBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/refuse")
    ResponseEntity<Object> refuse(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionIntakeBodies.InspectionRefusalBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/redirect")
    ResponseEntity<Object> redirect(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionIntakeBodies.InspectionRedirectionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/inspectors")
    ResponseEntity<Object> assign(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InspectorsBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/recusal")
    ResponseEntity<Object> recuse(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InspectorRecusalBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/inspections")
    ResponseEntity<Object> carryOut(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InspectionVisitBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/obstruction")
    ResponseEntity<Object> obstruct(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.ObstructionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/group-incident")
    ResponseEntity<Object> escalate(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.GroupIncidentBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/extension")
    ResponseEntity<Object> extend(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InvestigationExtensionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/completion")
    ResponseEntity<Object> complete(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InvestigationCompletionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/cancel")
    ResponseEntity<Object> cancel(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InspectionCancellationBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/transfer")
    ResponseEntity<Object> transfer(
            @PathVariable CaseId id,
            @Valid @RequestBody InvestigationBodies.InspectionTransferBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    record InspectionArchiveBody(LocalDate archivedOn) {}

    @PostMapping(ONE + "/archive")
    ResponseEntity<Object> archive(
            @PathVariable CaseId id, @Valid @RequestBody InspectionArchiveBody body, CommandRequest request) {
        return endpoint.answer(new CustodyCommand.ArchiveInspection(id, body.archivedOn()), request);
    }
}
