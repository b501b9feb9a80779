package org.hemu.command.mediation;

import jakarta.validation.Valid;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agreement of a mediation case, its performance and what can follow, as commands over HTTP. */
@RestController
@RequestMapping(MediationCaseResource.CASES + MediationCaseResource.ONE + "/agreement")
class MediationAgreementResource {
    private final CommandEndpoint endpoint;

    MediationAgreementResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping
    ResponseEntity<Object> reach(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.AgreementBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/signatures")
    ResponseEntity<Object> sign(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.SignatureBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/repudiation")
    ResponseEntity<Object> repudiate(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.RepudiationBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/consents")
    ResponseEntity<Object> recordWorkerConsent(
            @PathVariable CaseId id,
            @Valid @RequestBody AgreementBodies.WorkerConsentBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/performance")
    ResponseEntity<Object> recordPerformance(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.PerformanceBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/supervision")
    ResponseEntity<Object> supervise(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.SupervisionBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/breach")
    ResponseEntity<Object> recordBreach(
            @PathVariable CaseId id, @Valid @RequestBody AgreementBodies.BreachBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/set-aside")
    ResponseEntity<Object> setAside(
            @PathVariable CaseId id,
            @Valid @RequestBody AgreementBodies.SettingAsideBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/arbitration-review")
    ResponseEntity<Object> requestArbitrationReview(
            @PathVariable CaseId id, @Valid @RequestBody RemedyBodies.RemedyRequestBody body, CommandRequest request) {
        return endpoint.answer(new RemedyCommand.RequestArbitrationReview(id, body.by(), body.requestedOn()), request);
    }

    @PostMapping("/judicial-confirmation")
    ResponseEntity<Object> requestJudicialConfirmation(
            @PathVariable CaseId id, @Valid @RequestBody RemedyBodies.RemedyRequestBody body, CommandRequest request) {
        return endpoint.answer(
                new RemedyCommand.RequestJudicialConfirmation(id, body.by(), body.requestedOn()), request);
    }

    @PostMapping("/payment-order")
    ResponseEntity<Object> requestPaymentOrder(
            @PathVariable CaseId id, @Valid @RequestBody RemedyBodies.PaymentOrderBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/remedy-result")
    ResponseEntity<Object> recordRemedyResult(
            @PathVariable CaseId id, @Valid @RequestBody RemedyBodies.RemedyResultBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }
}
