package org.hemu.command.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.http.AnsweredWith;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.hemu.command.http.Receipt;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subjects of personal data, as commands over HTTP. The subject of a worker is the worker's id. */
@RestController
@RequestMapping("/api/v1/subjects/{id:[a-z2-7]{26}}")
class SubjectResource {
    private final CommandEndpoint endpoint;
    private final Disclosures disclosures;

    SubjectResource(CommandEndpoint endpoint, Disclosures disclosures) {
        this.endpoint = endpoint;
        this.disclosures = disclosures;
    }

    record ErasureBody(@Pattern(regexp = "[1-9]\\d{11}") String jurisdiction, ErasureGround ground) {}

    record RestrictionBody(@Pattern(regexp = "[1-9]\\d{11}") String jurisdiction, RestrictionReason reason) {}

    record LiftingBody(LiftingReason reason) {}

    record DisclosureBody(
            @Pattern(regexp = "[0-9A-Za-z]{9,26}") String record, DisclosurePurpose purpose) {}

    @PostMapping("/erasure")
    ResponseEntity<Object> propose(
            @PathVariable SubjectId id, @Valid @RequestBody ErasureBody body, CommandRequest request) {
        return endpoint.answer(
                new SubjectCommand.ProposeErasure(id, new JurisdictionCode(body.jurisdiction()), body.ground()),
                request);
    }

    @PostMapping("/erasure/confirm")
    ResponseEntity<Object> confirm(@PathVariable SubjectId id, CommandRequest request) {
        return endpoint.answer(new SubjectCommand.ConfirmErasure(id), request);
    }

    @PostMapping("/erasure/withdraw")
    ResponseEntity<Object> withdraw(@PathVariable SubjectId id, CommandRequest request) {
        return endpoint.answer(new SubjectCommand.WithdrawErasure(id), request);
    }

    @PostMapping("/restriction")
    ResponseEntity<Object> restrict(
            @PathVariable SubjectId id, @Valid @RequestBody RestrictionBody body, CommandRequest request) {
        return endpoint.answer(
                new SubjectCommand.RestrictProcessing(id, new JurisdictionCode(body.jurisdiction()), body.reason()),
                request);
    }

    @PostMapping("/restriction/lift")
    ResponseEntity<Object> lift(
            @PathVariable SubjectId id, @Valid @RequestBody LiftingBody body, CommandRequest request) {
        return endpoint.answer(new SubjectCommand.LiftRestriction(id, body.reason()), request);
    }

    /** The person is told once it is durable to whom, and what for. */
    @PostMapping("/disclosures")
    @AnsweredWith(Disclosure.class)
    ResponseEntity<Object> disclose(
            @PathVariable SubjectId id, @Valid @RequestBody DisclosureBody body, CommandRequest request) {
        DisclosePersonalData command = new DisclosePersonalData(id, body.record(), body.purpose());
        ResponseEntity<Object> recorded = endpoint.answer(command, request);
        if (!(recorded.getBody() instanceof Receipt receipt) || receipt.position() == null) {
            return recorded;
        }
        return switch (disclosures.told(command, receipt.position(), request.actor())) {
            case Disclosures.Told.Nothing(var why) -> endpoint.refusedNow(why, request);
            case Disclosures.Told.Data(var disclosure) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag("\"" + receipt.version() + "\"")
                        .body(disclosure);
        };
    }
}
