package org.hemu.command.mediation;

import jakarta.validation.Valid;
import org.hemu.api.authority.Operation;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.command.casework.FreshId;
import org.hemu.command.employment.Persons;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that mediate, and their mediators, as commands over HTTP. */
@RestController
@RequestMapping(MediationBodyResource.BODIES)
class MediationBodyResource {
    static final String BODIES = "/api/v1/mediation-bodies";
    private static final String ONE = "/{id:" + Codes.ID + "}";
    private static final String MEDIATOR = ONE + "/mediators/{mediator:" + Codes.ID + "}";

    private final CommandEndpoint endpoint;
    private final WorkerIdKey key;

    MediationBodyResource(CommandEndpoint endpoint, WorkerIdKey key) {
        this.endpoint = endpoint;
        this.key = key;
    }

    @PostMapping
    ResponseEntity<Object> establish(
            @Valid @RequestBody MediationBodyRequests.EstablishmentBody body, CommandRequest request) {
        return endpoint.createdIn(BODIES, body.command(new MediationBodyId(FreshId.next())), request);
    }

    @PostMapping(ONE + "/legal-basis")
    ResponseEntity<Object> changeLegalBasis(
            @PathVariable MediationBodyId id,
            @Valid @RequestBody MediationBodyRequests.LegalBasisBody body,
            CommandRequest request) {
        return endpoint.answer(
                new MediationBodyCommand.ChangeLegalBasis(id, body.legalBasis(), body.effectiveOn()), request);
    }

    @PostMapping(ONE + "/committee")
    ResponseEntity<Object> constituteCommittee(
            @PathVariable MediationBodyId id,
            @Valid @RequestBody MediationBodyRequests.CommitteeBody body,
            CommandRequest request) {
        return endpoint.answer(
                new MediationBodyCommand.ConstituteCommittee(
                        id, body.composition().composition(), body.constitutedOn()),
                request);
    }

    @PostMapping(ONE + "/mediators")
    ResponseEntity<Object> appointMediator(
            @PathVariable MediationBodyId id,
            @Valid @RequestBody MediationBodyRequests.AppointmentBody body,
            CommandRequest request) {
        return switch (Persons.plain(body.person(), "/person")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.APPOINT_MEDIATOR, why, request);
            case Persons.Data(PersonalData person) ->
                endpoint.answer(
                        new MediationBodyCommand.AppointMediator(
                                id, key.subject(person, id.value()), person, body.appointedOn(), body.until()),
                        request);
        };
    }

    @PostMapping(MEDIATOR + "/renew")
    ResponseEntity<Object> renewAppointment(
            @PathVariable MediationBodyId id,
            @PathVariable SubjectId mediator,
            @Valid @RequestBody MediationBodyRequests.AppointmentRenewalBody body,
            CommandRequest request) {
        return endpoint.answer(
                new MediationBodyCommand.RenewAppointment(id, mediator, body.renewedOn(), body.until()), request);
    }

    @PostMapping(MEDIATOR + "/end")
    ResponseEntity<Object> endAppointment(
            @PathVariable MediationBodyId id,
            @PathVariable SubjectId mediator,
            @Valid @RequestBody MediationBodyRequests.AppointmentEndBody body,
            CommandRequest request) {
        return endpoint.answer(
                new MediationBodyCommand.EndAppointment(id, mediator, body.reason(), body.endedOn()), request);
    }

    @PostMapping(ONE + "/dissolve")
    ResponseEntity<Object> dissolve(
            @PathVariable MediationBodyId id,
            @Valid @RequestBody MediationBodyRequests.DissolutionBody body,
            CommandRequest request) {
        return endpoint.answer(new MediationBodyCommand.DissolveMediationBody(id, body.dissolvedOn()), request);
    }
}
