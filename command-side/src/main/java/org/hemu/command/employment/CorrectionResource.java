package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.CorrectionCommand.CorrectPerson;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.SubjectId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of a person in one record. */
@RestController
@RequestMapping("/api/v1/subjects/{id:[a-z2-7]{26}}/corrections")
class CorrectionResource {
    private final CommandEndpoint endpoint;

    CorrectionResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    record CorrectionBody(
            @Pattern(regexp = "[0-9A-Za-z]{9,26}") String record,
            CorrectionGround ground,
            @Valid PersonBody person) {}

    @PostMapping
    ResponseEntity<Object> correct(
            @PathVariable SubjectId id, @Valid @RequestBody CorrectionBody body, CommandRequest request) {
        return switch (Persons.plain(body.person(), "/person")) {
            case Persons.Refused(var why) -> endpoint.refused(Operation.CORRECT_PERSON, why, request);
            case Persons.Data(var person) ->
                endpoint.answer(new CorrectPerson(id, body.record(), body.ground(), person), request);
        };
    }
}
