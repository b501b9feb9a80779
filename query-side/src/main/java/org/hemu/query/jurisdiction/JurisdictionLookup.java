package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.hemu.query.shared.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Jurisdictions over HTTP. With {@code on}, as of that day. */
@RestController
@RequestMapping("/api/v1/jurisdictions")
class JurisdictionLookup {
    private final JurisdictionQueries jurisdictions;

    JurisdictionLookup(JurisdictionQueries jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Needs(Operation.READ_JURISDICTIONS)
    @GetMapping
    @Reads(JurisdictionTree.NAME)
    Answer<List<Unit>> units(@RequestParam List<String> code) {
        return jurisdictions.units(
                code.stream().map(JurisdictionLookup::wellFormed).toList());
    }

    private static JurisdictionCode wellFormed(String code) {
        if (!JurisdictionCode.isWellFormed(code)) {
            throw new BadRequest(Violation.MALFORMED, "code");
        }
        return new JurisdictionCode(code);
    }

    @Needs(Operation.READ_JURISDICTIONS)
    @GetMapping("/{code}")
    @Reads(JurisdictionTree.NAME)
    ResponseEntity<Answer<Unit>> unit(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        Answer<Unit> answer = jurisdictions.unit(Requested.jurisdiction(code), on);
        return Versioned.of(answer, answer.data().version());
    }

    @Needs(Operation.READ_JURISDICTIONS)
    @GetMapping("/{code}/children")
    @Reads(JurisdictionTree.NAME)
    Answer<List<Unit>> children(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return jurisdictions.children(Requested.jurisdiction(code), on);
    }

    @Needs(Operation.READ_JURISDICTIONS)
    @GetMapping("/{code}/lineage")
    @Reads(JurisdictionTree.NAME)
    Answer<List<Unit>> lineage(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return jurisdictions.lineage(Requested.jurisdiction(code), on);
    }
}
