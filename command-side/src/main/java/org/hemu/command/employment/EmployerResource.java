package org.hemu.command.employment;

import jakarta.validation.Valid;
import org.hemu.api.authority.Operation;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employers, as commands over HTTP. */
@RestController
@RequestMapping("/api/v1/employers")
class EmployerResource {
    private final CommandEndpoint endpoint;

    EmployerResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping
    ResponseEntity<Object> register(@Valid @RequestBody EmployerBodies.RegistrationBody body, CommandRequest request) {
        return switch (Persons.plain(body.legalRepresentative(), "/legalRepresentative")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.REGISTER_EMPLOYER, why, request);
            case Persons.Data(var person) -> {
                EmployerId id = new EmployerId(body.code().value());
                yield endpoint.created(body.command(id, person), request, "/api/v1/employers/" + id);
            }
        };
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/rename")
    ResponseEntity<Object> rename(
            @PathVariable EmployerId id, @Valid @RequestBody EmployerBodies.RenamingBody body, CommandRequest request) {
        return endpoint.answer(new EmployerCommand.RenameEmployer(id, body.name(), body.changedOn()), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/legal-representative")
    ResponseEntity<Object> changeLegalRepresentative(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.LegalRepresentativeBody body,
            CommandRequest request) {
        return switch (Persons.plain(body.legalRepresentative(), "/legalRepresentative")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.CHANGE_LEGAL_REPRESENTATIVE, why, request);
            case Persons.Data(var person) ->
                endpoint.answer(new EmployerCommand.ChangeLegalRepresentative(id, person, body.changedOn()), request);
        };
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/registration-type")
    ResponseEntity<Object> changeRegistrationType(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.RegistrationTypeBody body,
            CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.ChangeRegistrationType(
                        id, new RegistrationType(body.registrationType()), body.changedOn()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/credit-code")
    ResponseEntity<Object> adoptCreditCode(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.CreditCodeBody body,
            CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.AdoptCreditCode(
                        id, new UnifiedSocialCreditCode(body.creditCode()), body.changedOn()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/organization-code")
    ResponseEntity<Object> changeOrganizationCode(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.OrganizationCodeBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/registration-number")
    ResponseEntity<Object> changeRegistrationNumber(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.RegistrationNumberBody body,
            CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.ChangeRegistrationNumber(
                        id, new RegistrationNumber(body.registrationNumber()), body.ground(), body.changedOn()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/move")
    ResponseEntity<Object> move(
            @PathVariable EmployerId id, @Valid @RequestBody EmployerBodies.MoveBody body, CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.MoveEmployer(
                        id, new JurisdictionCode(body.jurisdiction()), body.placeOfOperation(), body.changedOn()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/reclassify")
    ResponseEntity<Object> reclassify(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.ReclassificationBody body,
            CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.ReclassifyEmployer(id, body.industry().industry(), body.size(), body.changedOn()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/headcounts")
    ResponseEntity<Object> declareHeadcount(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.HeadcountBody body,
            CommandRequest request) {
        return endpoint.answer(
                new EmployerCommand.DeclareHeadcount(id, body.month(), body.onRoll(), body.shouldSign(), body.source()),
                request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/deregister")
    ResponseEntity<Object> deregister(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.DeregistrationBody body,
            CommandRequest request) {
        return endpoint.answer(new EmployerCommand.DeregisterEmployer(id, body.reason(), body.ceasedOn()), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/initial-filing")
    ResponseEntity<Object> submitInitialFiling(@PathVariable EmployerId id, CommandRequest request) {
        return endpoint.answer(new EmployerCommand.SubmitInitialFiling(id), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/initial-filing/accept")
    ResponseEntity<Object> acceptInitialFiling(@PathVariable EmployerId id, CommandRequest request) {
        return endpoint.answer(new EmployerCommand.AcceptInitialFiling(id), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/initial-filing/return")
    ResponseEntity<Object> returnInitialFiling(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.InitialFilingReturnBody body,
            CommandRequest request) {
        return endpoint.answer(new EmployerCommand.ReturnInitialFiling(id, body.reasons(), body.note()), request);
    }

    @PostMapping("/{id:" + FilingBodies.EMPLOYER_ID + "}/initial-filing/correct")
    ResponseEntity<Object> correctInitialFiling(
            @PathVariable EmployerId id,
            @Valid @RequestBody EmployerBodies.InitialFilingCorrectionBody body,
            CommandRequest request) {
        return endpoint.answer(new EmployerCommand.CorrectInitialFiling(id, body.reason()), request);
    }
}
