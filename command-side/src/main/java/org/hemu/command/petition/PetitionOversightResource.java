package org.hemu.command.petition;

import jakarta.validation.Valid;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.OversightCommand;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** As what a petition is counted, how it is supervised, and to whom it is reported, as commands over HTTP. */
@RestController
@RequestMapping(PetitionResource.PETITIONS + PetitionResource.ONE)
class PetitionOversightResource {
    private final CommandEndpoint endpoint;

    PetitionOversightResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("/reclassification")
    ResponseEntity<Object> propose(
            @PathVariable CaseId id,
            @Valid @RequestBody OversightBodies.PetitionReclassificationBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/reclassification/confirm")
    ResponseEntity<Object> confirm(@PathVariable CaseId id, CommandRequest request) {
        return endpoint.answer(new OversightCommand.ConfirmReclassification(id), request);
    }

    @PostMapping("/reclassification/withdraw")
    ResponseEntity<Object> withdraw(@PathVariable CaseId id, CommandRequest request) {
        return endpoint.answer(new OversightCommand.WithdrawReclassification(id), request);
    }

    @PostMapping("/supervision")
    ResponseEntity<Object> openSupervision(
            @PathVariable CaseId id,
            @Valid @RequestBody OversightBodies.PetitionSupervisionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/supervision/answer")
    ResponseEntity<Object> answerSupervision(
            @PathVariable CaseId id,
            @Valid @RequestBody OversightBodies.SupervisionAnswerBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/supervision/close")
    ResponseEntity<Object> closeSupervision(
            @PathVariable CaseId id,
            @Valid @RequestBody OversightBodies.SupervisionClosingBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/escalation")
    ResponseEntity<Object> escalate(
            @PathVariable CaseId id,
            @Valid @RequestBody OversightBodies.PetitionEscalationBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }
}
