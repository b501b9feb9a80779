package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hemu.api.authority.Operation;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.CorrectionCommand.CorrectRepresentative;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.PersonalData;
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

    record PersonCorrectionBody(
            @Pattern(regexp = "[0-9A-Za-z]{9,26}") String record,
            CorrectionGround ground,
            @Valid PersonBody person) {
        /** Relationships and employers are told apart by their ids, for an employer's code is of nine characters. */
        private boolean ofEmployer() {
            return record.matches(FilingBodies.EMPLOYER_ID);
        }

        private Operation operation() {
            return ofEmployer() ? Operation.CORRECT_REPRESENTATIVE : Operation.CORRECT_WORKER;
        }

        private CorrectionCommand command(SubjectId subject, PersonalData corrected) {
            return ofEmployer()
                    ? new CorrectRepresentative(subject, new EmployerId(record), ground, corrected)
                    : new CorrectWorker(subject, new RelationshipId(record), ground, corrected);
        }
    }

    @PostMapping
    ResponseEntity<Object> correct(
            @PathVariable SubjectId id, @Valid @RequestBody PersonCorrectionBody body, CommandRequest request) {
        return switch (Persons.plain(body.person(), "/person")) {
            case Persons.Refused(var why) -> endpoint.refused(body.operation(), why, request);
            case Persons.Data(var person) -> endpoint.answer(body.command(id, person), request);
        };
    }
}
