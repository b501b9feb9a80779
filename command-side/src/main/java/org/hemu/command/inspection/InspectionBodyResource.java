package org.hemu.command.inspection;

import jakarta.validation.Valid;
import org.hemu.api.authority.Operation;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.command.casework.FreshId;
import org.hemu.command.employment.Persons;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.hemu.command.mediation.Codes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that inspect, and the cards of their inspectors, as commands over HTTP. */
@RestController
@RequestMapping(InspectionBodyResource.BODIES)
class InspectionBodyResource {
    static final String BODIES = "/api/v1/inspection-bodies";
    private static final String ONE = "/{id:" + Codes.ID + "}";
    private static final String INSPECTOR = ONE + "/inspectors/{inspector:" + Codes.ID + "}";

    private final CommandEndpoint endpoint;
    private final WorkerIdKey key;

    InspectionBodyResource(CommandEndpoint endpoint, WorkerIdKey key) {
        this.endpoint = endpoint;
        this.key = key;
    }

    @PostMapping
    ResponseEntity<Object> establish(
            @Valid @RequestBody InspectionBodyRequests.InspectionEstablishmentBody body, CommandRequest request) {
        return endpoint.createdIn(BODIES, body.command(new InspectionBodyId(FreshId.next())), request);
    }

    @PostMapping(ONE + "/inspectors")
    ResponseEntity<Object> registerInspector(
            @PathVariable InspectionBodyId id,
            @Valid @RequestBody InspectionBodyRequests.InspectorBody body,
            CommandRequest request) {
        return switch (Persons.plain(body.person(), "/person")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.REGISTER_INSPECTOR, why, request);
            case Persons.Data(PersonalData person) ->
                endpoint.answer(
                        new InspectionBodyCommand.RegisterInspector(
                                id,
                                key.subject(person, id.value()),
                                person,
                                body.post(),
                                body.cardFrom(),
                                body.cardUntil()),
                        request);
        };
    }

    @PostMapping(INSPECTOR + "/renew")
    ResponseEntity<Object> renewCard(
            @PathVariable InspectionBodyId id,
            @PathVariable SubjectId inspector,
            @Valid @RequestBody InspectionBodyRequests.CardRenewalBody body,
            CommandRequest request) {
        return endpoint.answer(
                new InspectionBodyCommand.RenewCard(id, inspector, body.cardFrom(), body.cardUntil()), request);
    }

    @PostMapping(INSPECTOR + "/withdraw")
    ResponseEntity<Object> withdrawCard(
            @PathVariable InspectionBodyId id,
            @PathVariable SubjectId inspector,
            @Valid @RequestBody InspectionBodyRequests.CardWithdrawalBody body,
            CommandRequest request) {
        return endpoint.answer(
                new InspectionBodyCommand.WithdrawCard(id, inspector, body.reason(), body.withdrawnOn()), request);
    }

    @PostMapping(ONE + "/dissolve")
    ResponseEntity<Object> dissolve(
            @PathVariable InspectionBodyId id,
            @Valid @RequestBody InspectionBodyRequests.InspectionDissolutionBody body,
            CommandRequest request) {
        return endpoint.answer(new InspectionBodyCommand.DissolveInspectionBody(id, body.dissolvedOn()), request);
    }
}
