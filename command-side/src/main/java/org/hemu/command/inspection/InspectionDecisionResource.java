package org.hemu.command.inspection;

import jakarta.validation.Valid;
import org.hemu.api.casework.CaseId;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an employer is told and may say, what is decided, and what becomes of it, as commands over HTTP. */
@RestController
@RequestMapping(InspectionCaseResource.CASES)
class InspectionDecisionResource {
    private static final String ONE = InspectionCaseResource.ONE;

    private final CommandEndpoint endpoint;

    InspectionDecisionResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping(ONE + "/announcement")
    ResponseEntity<Object> announce(
            @PathVariable CaseId id, @Valid @RequestBody HearingBodies.AnnouncementBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/defence")
    ResponseEntity<Object> defend(
            @PathVariable CaseId id, @Valid @RequestBody HearingBodies.DefenceBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/hearing/request")
    ResponseEntity<Object> requestHearing(
            @PathVariable CaseId id,
            @Valid @RequestBody HearingBodies.HearingRequestBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/hearing/appointment")
    ResponseEntity<Object> appointHearing(
            @PathVariable CaseId id,
            @Valid @RequestBody HearingBodies.HearingAppointmentBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/hearing")
    ResponseEntity<Object> holdHearing(
            @PathVariable CaseId id, @Valid @RequestBody HearingBodies.HearingBody body, CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/decision-extension")
    ResponseEntity<Object> extendDecision(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.DecisionExtensionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/decisions")
    ResponseEntity<Object> decide(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.InspectionDecisionBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/compliance")
    ResponseEntity<Object> comply(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.ComplianceBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/reminder")
    ResponseEntity<Object> remind(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.ReminderBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/enforcement")
    ResponseEntity<Object> applyForEnforcement(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.EnforcementApplicationBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/enforcement-result")
    ResponseEntity<Object> recordEnforcement(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.EnforcementResultBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/set-aside")
    ResponseEntity<Object> setAside(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.DecisionSettingAsideBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/publication")
    ResponseEntity<Object> publish(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.PublicationBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }

    @PostMapping(ONE + "/close")
    ResponseEntity<Object> close(
            @PathVariable CaseId id,
            @Valid @RequestBody InspectionDecisionBodies.ClosingBody body,
            CommandRequest request) {
        return endpoint.answer(body.command(id), request);
    }
}
