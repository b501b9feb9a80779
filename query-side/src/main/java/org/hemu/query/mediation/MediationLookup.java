package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.matter.Matters;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.person.Told;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
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

/** Mediation bodies and mediation cases over HTTP. */
@RestController
@RequestMapping("/api/v1")
class MediationLookup {
    private final MediationQueries mediation;
    private final Told told;

    MediationLookup(MediationQueries mediation, Told told) {
        this.mediation = mediation;
        this.told = told;
    }

    @Needs(Operation.READ_MEDIATION_CASES)
    @GetMapping("/mediation-cases")
    @Reads({JurisdictionTree.NAME, CaseDirectory.OF_MEDIATION, Cases.NAME, ClocksOfCases.NAME, SubjectStandings.NAME})
    Page<ListedCase> cases(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable DisputeCategory category,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String mediator,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        CaseFilter filter = new CaseFilter(
                stage,
                outcome,
                category,
                body == null ? null : new MediationBodyId(body),
                mediator == null ? null : new SubjectId(mediator),
                employer == null ? null : new EmployerId(employer),
                dueBefore);
        return mediation.cases(Requested.jurisdiction(jurisdiction), filter, cursor, limit);
    }

    @Needs(Operation.READ_MEDIATION_CASES)
    @GetMapping("/mediation-cases/{id}")
    @Reads({Cases.NAME, ClocksOfCases.NAME, Matters.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<CaseFile>> mediationCase(@PathVariable String id) {
        Answer<CaseFile> answer = mediation.mediationCase(new CaseId(id));
        CaseOnFile file = answer.data().mediation();
        return Versioned.of(
                answer,
                file.version(),
                told.of(file.workers().stream().map(CaseOnFile.Worker::person).toList()),
                answer.data().besides());
    }

    @Needs(Operation.READ_MEDIATION_BODIES)
    @GetMapping("/mediation-bodies")
    @Reads({JurisdictionTree.NAME, BodyDirectory.NAME, Bodies.NAME, SubjectStandings.NAME})
    Page<BodyOnFile> bodies(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable BodyKind kind,
            @RequestParam(required = false) @Nullable Boolean takesCases,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        Page<BodyOnFile> page =
                mediation.bodies(Requested.jurisdiction(jurisdiction), new BodyFilter(kind, takesCases), cursor, limit);
        told.ahead(
                page.data().stream().flatMap(body -> mediators(body).stream()).toList());
        return page;
    }

    @Needs(Operation.READ_MEDIATION_BODIES)
    @GetMapping("/mediation-bodies/{id}")
    @Reads({Bodies.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<BodyOnFile>> body(@PathVariable String id) {
        Answer<BodyOnFile> answer = mediation.body(new MediationBodyId(id));
        return Versioned.of(answer, answer.data().version(), told.of(mediators(answer.data())));
    }

    private static List<SealedPerson> mediators(BodyOnFile body) {
        return body.mediators().stream().map(BodyOnFile.Mediator::person).toList();
    }
}
