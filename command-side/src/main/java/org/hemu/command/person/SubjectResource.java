package org.hemu.command.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subjects of personal data, as commands over HTTP. The subject of a worker is the worker's id. */
@RestController
@RequestMapping("/api/v1/subjects/{id:[a-z2-7]{26}}/erasure")
class SubjectResource {
    private final CommandEndpoint endpoint;

    SubjectResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    record ErasureBody(@Pattern(regexp = "[1-9]\\d{11}") String jurisdiction, ErasureGround ground) {}

    @PostMapping
    ResponseEntity<Object> propose(
            @PathVariable SubjectId id, @Valid @RequestBody ErasureBody body, CommandRequest request) {
        return endpoint.answer(
                new SubjectCommand.ProposeErasure(id, new JurisdictionCode(body.jurisdiction()), body.ground()),
                request);
    }

    @PostMapping("/confirm")
    ResponseEntity<Object> confirm(@PathVariable SubjectId id, CommandRequest request) {
        return endpoint.answer(new SubjectCommand.ConfirmErasure(id), request);
    }
}
