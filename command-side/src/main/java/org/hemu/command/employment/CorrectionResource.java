package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.CorrectionCommand.CorrectRepresentative;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.PersonCorrection;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.jspecify.annotations.Nullable;
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

    /** What can be removed; whoever has no name or document is nobody. */
    enum Removable {
        PHONE,
        ADDRESS
    }

    /** As it should have been recorded; what is absent stays as it is. */
    record CorrectedBody(
            @Nullable @Size(max = 100) @Pattern(regexp = ".*\\S.*")
            String name,

            @Nullable @Size(min = 3, max = 30) String phone,
            @Nullable @Size(min = 1, max = 300) String address) {
        /** A framework may write what it has read into its log. */
        @Override
        public String toString() {
            return "CorrectedBody[not shown]";
        }
    }

    record PersonCorrectionBody(
            @Pattern(regexp = "[0-9A-Za-z]{9,26}") String record,
            CorrectionGround ground,
            @Nullable @Valid CorrectedBody person,
            @Nullable Set<Removable> removed) {
        private boolean removes(Removable field) {
            return removed != null && removed.contains(field);
        }

        private PersonCorrection correction() {
            CorrectedBody stated = person == null ? new CorrectedBody(null, null, null) : person;
            return new PersonCorrection(
                    stated.name(),
                    stated.phone(),
                    stated.address(),
                    Stream.of(Removable.values())
                            .filter(this::removes)
                            .map(field -> PersonalField.valueOf(field.name()))
                            .collect(Collectors.toSet()));
        }

        /** Relationships and employers are told apart by their ids, for an employer's code is of nine characters. */
        private boolean ofEmployer() {
            return record.matches(FilingBodies.EMPLOYER_ID);
        }

        private CorrectionCommand command(SubjectId subject) {
            return ofEmployer()
                    ? new CorrectRepresentative(subject, new EmployerId(record), ground, correction())
                    : new CorrectWorker(subject, new RelationshipId(record), ground, correction());
        }
    }

    @PostMapping
    ResponseEntity<Object> correct(
            @PathVariable SubjectId id, @Valid @RequestBody PersonCorrectionBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }
}
