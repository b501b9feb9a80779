package org.hemu.query.petition;

import java.time.LocalDate;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.PetitionTopic;
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

/** Letters and visits over HTTP. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionLookup {
    private final PetitionQueries petitions;
    private final Told told;

    PetitionLookup(PetitionQueries petitions, Told told) {
        this.petitions = petitions;
        this.told = told;
    }

    @Needs(Operation.READ_PETITIONS)
    @GetMapping
    @Reads({JurisdictionTree.NAME, CaseDirectory.OF_PETITIONS, Petitions.NAME, ClocksOfCases.NAME, SubjectStandings.NAME
    })
    Page<ListedPetition> petitions(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable PetitionStage stage,
            @RequestParam(required = false) @Nullable PetitionKind kind,
            @RequestParam(required = false) @Nullable PetitionTopic topic,
            @RequestParam(required = false) @Nullable PetitionForm form,
            @RequestParam(required = false) @Nullable Boolean group,
            @RequestParam(required = false) @Nullable Boolean skipLevel,
            @RequestParam(required = false) @Nullable Boolean repeated,
            @RequestParam(required = false) @Nullable Boolean supervised,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return petitions.petitions(
                Requested.jurisdiction(jurisdiction),
                new PetitionFilter(stage, kind, topic, form, group, skipLevel, repeated, supervised, dueBefore),
                cursor,
                limit);
    }

    @Needs(Operation.READ_PETITIONS)
    @GetMapping("/{id}")
    @Reads({Petitions.NAME, ClocksOfCases.NAME, Matters.NAME, SubjectStandings.NAME})
    ResponseEntity<Answer<PetitionFile>> petition(@PathVariable String id) {
        Answer<PetitionFile> answer = petitions.petition(new CaseId(id));
        PetitionOnFile file = answer.data().petition();
        return Versioned.of(
                answer,
                file.version(),
                told.of(file.petitioners().stream()
                        .map(PetitionOnFile.PetitionerOnFile::person)
                        .toList()),
                answer.data().besides());
    }
}
