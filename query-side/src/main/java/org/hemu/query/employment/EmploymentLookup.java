package org.hemu.query.employment;

import java.time.YearMonth;
import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.SealedPerson;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.person.Restrictions;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.hemu.query.shared.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employers, relationships and the flow of filings over HTTP. */
@RestController
@RequestMapping("/api/v1")
class EmploymentLookup {
    private final EmploymentQueries employment;
    private final FlowQueries flows;
    private final Opening opening;
    private final Restrictions restrictions;

    EmploymentLookup(EmploymentQueries employment, FlowQueries flows, Opening opening, Restrictions restrictions) {
        this.employment = employment;
        this.flows = flows;
        this.opening = opening;
        this.restrictions = restrictions;
    }

    private Versioned.Person told(SealedPerson person) {
        if (restrictions.look().hides(person.subject())) {
            return Versioned.Person.RESTRICTED;
        }
        return opening.open(person).isEmpty() ? Versioned.Person.ERASED : Versioned.Person.TOLD;
    }

    @Needs(Operation.READ_EMPLOYERS)
    @GetMapping("/employers")
    @Reads({Employers.NAME, EmployersByCode.NAME, SubjectStandings.NAME})
    Answer<List<Employer>> employers(@RequestParam List<String> id) {
        return employment.employers(id.stream().map(EmployerId::new).toList());
    }

    @Needs(Operation.READ_EMPLOYERS)
    @GetMapping("/employers/{id}")
    @Reads({Employers.NAME, EmployersByCode.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<Employer>> employer(@PathVariable String id) {
        Answer<Employer> answer = employment.employer(new EmployerId(id));
        Employer employer = answer.data();
        return Versioned.of(answer, employer.version(), told(employer.legalRepresentative()));
    }

    @Needs(Operation.READ_RELATIONSHIPS)
    @GetMapping("/employers/{id}/relationships")
    @Reads({Employers.NAME, EmployersByCode.NAME, Roster.NAME, SubjectStandings.NAME})
    Page<RosterEntry> relationships(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return employment.relationships(new EmployerId(id), active, cursor, limit);
    }

    @Needs(Operation.READ_RELATIONSHIPS)
    @GetMapping("/relationships")
    @Reads({Relationships.NAME, SubjectStandings.NAME})
    Answer<List<Relationship>> relationships(@RequestParam List<String> id) {
        return employment.relationships(id.stream().map(RelationshipId::new).toList());
    }

    @Needs(Operation.READ_RELATIONSHIPS)
    @GetMapping("/relationships/{id}")
    @Reads({Relationships.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<Relationship>> relationship(@PathVariable String id) {
        Answer<Relationship> answer = employment.relationship(new RelationshipId(id));
        Relationship relationship = answer.data();
        return Versioned.of(answer, relationship.version(), told(relationship.person()));
    }

    @Needs(Operation.READ_EMPLOYERS)
    @GetMapping("/jurisdictions/{code}/employers")
    @Reads({JurisdictionTree.NAME, EmployerArrivals.NAME, EmployerDirectory.NAME, Employers.NAME, SubjectStandings.NAME
    })
    Page<Employer> employers(
            @PathVariable String code,
            @RequestParam(required = false) Employer.@Nullable Status status,
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable EnterpriseSize size,
            @RequestParam(required = false) @Nullable String registrationType,
            @RequestParam(required = false) @Nullable Boolean filed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        EmployerFilter filter = new EmployerFilter(
                status,
                industry,
                size,
                registrationType == null ? null : new RegistrationType(registrationType),
                filed);
        return employment.employers(Requested.jurisdiction(code), filter, cursor, limit);
    }

    @Needs(Operation.READ_FLOW)
    @GetMapping("/jurisdictions/{code}/flow")
    @Reads(FilingFlow.NAME)
    Answer<List<MonthFlow>> flow(@PathVariable String code, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        return flows.flow(Requested.jurisdiction(code), from, to);
    }
}
