package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
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

/** Bodies that inspect, and their cases, over HTTP. */
@RestController
@RequestMapping("/api/v1")
class InspectionLookup {
    private final InspectionQueries inspection;
    private final Told told;

    InspectionLookup(InspectionQueries inspection, Told told) {
        this.inspection = inspection;
        this.told = told;
    }

    @Needs(Operation.READ_INSPECTION_CASES)
    @GetMapping("/inspection-cases")
    @Reads({JurisdictionTree.NAME, CaseDirectory.OF_INSPECTION, Inspections.NAME, ClocksOfCases.NAME})
    Page<ListedInspection> cases(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable InspectionStage stage,
            @RequestParam(required = false) @Nullable InspectionOutcome outcome,
            @RequestParam(required = false) @Nullable InspectedMatter violation,
            @RequestParam(required = false) @Nullable Boolean complaint,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String inspector,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        InspectionFilter filter = new InspectionFilter(
                stage,
                outcome,
                violation,
                complaint,
                body == null ? null : new InspectionBodyId(body),
                inspector == null ? null : new SubjectId(inspector),
                employer == null ? null : new EmployerId(employer),
                dueBefore);
        return inspection.cases(Requested.jurisdiction(jurisdiction), filter, cursor, limit);
    }

    @Needs(Operation.READ_INSPECTION_CASES)
    @GetMapping("/inspection-cases/{id}")
    @Reads({Inspections.NAME, ClocksOfCases.NAME, Matters.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<InspectionFile>> inspection(@PathVariable String id) {
        Answer<InspectionFile> answer = inspection.inspection(new CaseId(id));
        InspectionOnFile file = answer.data().inspection();
        return Versioned.of(
                answer,
                file.version(),
                told.of(file.complainants().stream()
                        .map(InspectionOnFile.Complainant::person)
                        .toList()),
                answer.data().besides());
    }

    @Needs(Operation.READ_INSPECTION_BODIES)
    @GetMapping("/inspection-bodies")
    @Reads({JurisdictionTree.NAME, InspectionBodyDirectory.NAME, InspectionBodies.NAME, SubjectStandings.NAME})
    Page<InspectionBodyOnFile> bodies(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        Page<InspectionBodyOnFile> page = inspection.bodies(Requested.jurisdiction(jurisdiction), cursor, limit);
        told.ahead(
                page.data().stream().flatMap(body -> inspectors(body).stream()).toList());
        return page;
    }

    @Needs(Operation.READ_INSPECTION_BODIES)
    @GetMapping("/inspection-bodies/{id}")
    @Reads({InspectionBodies.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<InspectionBodyOnFile>> body(@PathVariable String id) {
        Answer<InspectionBodyOnFile> answer = inspection.body(new InspectionBodyId(id));
        return Versioned.of(answer, answer.data().version(), told.of(inspectors(answer.data())));
    }

    private static List<SealedPerson> inspectors(InspectionBodyOnFile body) {
        return body.inspectors().stream()
                .map(InspectionBodyOnFile.Inspector::person)
                .toList();
    }
}
