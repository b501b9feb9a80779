package org.hemu.query.person;

import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.SubjectId;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.Relationships;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.Cases;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subjects of personal data over HTTP: the file of one, and the erasures that wait. */
@RestController
@RequestMapping("/api/v1")
class SubjectLookup {
    private final SubjectQueries subjects;
    private final SubjectSearch search;

    SubjectLookup(SubjectQueries subjects, SubjectSearch search) {
        this.subjects = subjects;
        this.search = search;
    }

    record SearchBody(IdentityDocument.Kind kind, String number, String name) {
        /** A framework may write what it has read into its log. */
        @Override
        public String toString() {
            return "SearchBody[not shown]";
        }
    }

    /** By the number of a document and the name in it, which are in the body, for addresses end up in logs. */
    @Needs(Operation.READ_SUBJECTS)
    @PostMapping("/subjects/searches")
    @Reads({Employers.NAME, Relationships.NAME, Cases.NAME, Bodies.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<SubjectSearch.Found>> search(@RequestBody SearchBody body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(search.byDocument(body.kind(), body.number(), body.name()));
    }

    @Needs(Operation.READ_SUBJECTS)
    @GetMapping("/subjects/{id}")
    @Reads({Employers.NAME, Relationships.NAME, Cases.NAME, Bodies.NAME, SubjectStandings.NAME})
    Answer<SubjectFile> file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return subjects.file(new SubjectId(id), cursor, limit);
    }

    @Needs(Operation.READ_SUBJECTS)
    @GetMapping("/erasures")
    @Reads(WaitingErasures.NAME)
    Page<WaitingErasure> waitingErasures(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return subjects.waiting(cursor, limit);
    }
}
