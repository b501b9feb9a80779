package org.hemu.command.petition;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.PetitionCustodyCommand;
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

/** Letters and visits, from the register to the archive, as commands over HTTP. */
@RestController
@RequestMapping(PetitionResource.PETITIONS)
class PetitionResource {
    static final String PETITIONS = "/api/v1/petitions";
    static final String ONE = "/{id:" + Codes.ID + "}";

    private final CommandEndpoint endpoint;
    private final Petitioners petitioners;

    PetitionResource(CommandEndpoint endpoint, Petitioners petitioners) {
        this.endpoint = endpoint;
        this.petitioners = petitioners;
    }

    @PostMapping
    ResponseEntity<Object> register(
            @Valid @RequestBody ReceptionBodies.PetitionRegistrationBody body, CommandRequest request) {
        CaseId id = new CaseId(FreshId.next());
        return switch (petitioners.of(body.batch(), id)) {
            case Petitioners.Refused(var why) -> endpoint.refused(Operation.REGISTER_PETITION, why, request);
            case Petitioners.Known(var batch) -> endpoint.createdIn(PETITIONS, body.command(id, batch), request);
        };
    }

    @PostMapping(ONE + "/repetitions")
    ResponseEntity<Object> repeat(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionRepetitionBody body,
            CommandRequest request) {
        return switch (petitioners.of(body.batch(), id)) {
            case Petitioners.Refused(var why) -> endpoint.refused(Operation.REPEAT_PETITION, why, request);
            case Petitioners.Known(var batch) -> endpoint.answer(body.command(id, batch), request);
        };
    }

    @PostMapping(ONE + "/forward")
    ResponseEntity<Object> forward(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionForwardingBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/accept")
    ResponseEntity<Object> accept(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionAcceptanceBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/decline")
    ResponseEntity<Object> decline(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionDeclineBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/referral")
    ResponseEntity<Object> refer(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionReferralBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable CaseId id,
            @Valid @RequestBody ReceptionBodies.PetitionWithdrawalBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/extension")
    ResponseEntity<Object> extend(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.HandlingExtensionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/opinion")
    ResponseEntity<Object> issueOpinion(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.PetitionOpinionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/delivery")
    ResponseEntity<Object> deliverReply(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.ReplyDeliveryBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/review")
    ResponseEntity<Object> requestReview(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.PetitionRecourseBody body,
            CommandRequest request) {
        return endpoint.answer(body.review(id), request);
    }

    @PostMapping(ONE + "/reexamination")
    ResponseEntity<Object> requestReexamination(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.PetitionRecourseBody body,
            CommandRequest request) {
        return endpoint.answer(body.reexamination(id), request);
    }

    @PostMapping(ONE + "/hearing")
    ResponseEntity<Object> holdHearing(
            @PathVariable CaseId id,
            @Valid @RequestBody HandlingBodies.ReexaminationHearingBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    record PetitionArchiveBody(LocalDate archivedOn) {}

    @PostMapping(ONE + "/archive")
    ResponseEntity<Object> archive(
            @PathVariable CaseId id, @Valid @RequestBody PetitionArchiveBody body, CommandRequest request) {
        return endpoint.answer(new PetitionCustodyCommand.ArchivePetition(id, body.archivedOn()), request);
    }
}
