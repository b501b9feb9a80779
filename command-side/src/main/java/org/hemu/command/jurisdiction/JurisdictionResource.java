package org.hemu.command.jurisdiction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Jurisdictions, as commands over HTTP. */
@RestController
@RequestMapping("/api/v1/jurisdictions")
class JurisdictionResource {
    private static final String CODE = "[1-9]\\d{11}";
    private static final int NAME = 100;

    private final CommandEndpoint endpoint;

    JurisdictionResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    record Establishment(
            @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = NAME) String name,
            UnitKind kind,
            LocalDate effectiveOn) {}

    record Renaming(@NotBlank @Size(max = NAME) String name, LocalDate effectiveOn) {}

    record Reparenting(@Pattern(regexp = CODE) String newCode, LocalDate effectiveOn) {}

    record Abolition(@Nullable @Pattern(regexp = CODE) String successor, LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Object> establish(@Valid @RequestBody Establishment body, CommandRequest request) {
        JurisdictionCode code = new JurisdictionCode(body.code());
        return endpoint.created(
                new JurisdictionCommand.EstablishJurisdiction(code, body.name(), body.kind(), body.effectiveOn()),
                request,
                "/api/v1/jurisdictions/" + code);
    }

    @PostMapping("/{code:" + CODE + "}/rename")
    ResponseEntity<Object> rename(
            @PathVariable JurisdictionCode code, @Valid @RequestBody Renaming body, CommandRequest request) {
        return endpoint.answer(
                new JurisdictionCommand.RenameJurisdiction(code, body.name(), body.effectiveOn()), request);
    }

    @PostMapping("/{code:" + CODE + "}/reparent")
    ResponseEntity<Object> reparent(
            @PathVariable JurisdictionCode code, @Valid @RequestBody Reparenting body, CommandRequest request) {
        return endpoint.answer(
                new JurisdictionCommand.ReparentJurisdiction(
                        code, new JurisdictionCode(body.newCode()), body.effectiveOn()),
                request);
    }

    @PostMapping("/{code:" + CODE + "}/abolish")
    ResponseEntity<Object> abolish(
            @PathVariable JurisdictionCode code, @Valid @RequestBody Abolition body, CommandRequest request) {
        JurisdictionCode successor = body.successor() == null ? null : new JurisdictionCode(body.successor());
        return endpoint.answer(
                new JurisdictionCommand.AbolishJurisdiction(code, successor, body.effectiveOn()), request);
    }
}
