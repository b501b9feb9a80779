package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.List;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Level;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Roster;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.mediation.Cases;
import org.hemu.query.petition.Petitions;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over HTTP. */
@RestController
@RequestMapping("/api/v1")
class FigureLookup {
    private static final String FIGURE = "/figures/{indicator}/{jurisdiction}";

    private final FigureQueries figures;

    FigureLookup(FigureQueries figures) {
        this.figures = figures;
    }

    @Needs(Operation.READ_DEFINITIONS)
    @GetMapping("/indicators")
    List<IndicatorDefinition> indicators() {
        return figures.indicators();
    }

    @Needs(Operation.READ_FIGURES)
    @GetMapping("/jurisdictions/{jurisdiction}/months")
    @Reads({JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME, FilingFlow.NAME})
    Answer<@Nullable Months> months(@PathVariable String jurisdiction) {
        return figures.months(Requested.jurisdiction(jurisdiction));
    }

    @Needs(Operation.READ_FIGURES)
    @GetMapping(FIGURE)
    @Reads({JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME})
    Answer<Figure> figure(
            @PathVariable String indicator, @PathVariable String jurisdiction, @RequestParam YearMonth month) {
        return figures.figure(indicator, Requested.jurisdiction(jurisdiction), month);
    }

    @Needs(Operation.READ_FIGURES)
    @GetMapping(FIGURE + "/series")
    @Reads({JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME})
    Answer<List<Figure>> series(
            @PathVariable String indicator,
            @PathVariable String jurisdiction,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to) {
        return figures.series(indicator, Requested.jurisdiction(jurisdiction), from, to);
    }

    @Needs(Operation.READ_FIGURES)
    @GetMapping(FIGURE + "/breakdown")
    @Reads({JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME})
    Answer<Breakdown> breakdown(
            @PathVariable String indicator, @PathVariable String jurisdiction, @RequestParam YearMonth month) {
        return figures.breakdown(indicator, Requested.jurisdiction(jurisdiction), month);
    }

    @Needs(Operation.READ_FIGURES)
    @GetMapping(FIGURE + "/level")
    @Reads({JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME})
    Answer<List<Breakdown.Part>> level(
            @PathVariable String indicator,
            @PathVariable String jurisdiction,
            @RequestParam YearMonth month,
            @RequestParam Level level) {
        return figures.level(indicator, Requested.jurisdiction(jurisdiction), level, month);
    }

    @Needs(Operation.READ_EMPLOYERS)
    @GetMapping(FIGURE + "/contributors")
    @Reads({
        JurisdictionTree.NAME,
        EmployerLedgers.NAME,
        EmployerDirectory.NAME,
        Roster.NAME,
        Employers.NAME,
        CaseLedgers.NAME,
        CaseDirectory.OF_MEDIATION,
        Cases.NAME,
        PetitionLedgers.NAME,
        CaseDirectory.OF_PETITIONS,
        Petitions.NAME
    })
    Page<Contributor> contributors(
            @PathVariable String indicator,
            @PathVariable String jurisdiction,
            @RequestParam YearMonth month,
            @RequestParam Side side,
            @RequestParam(defaultValue = "SUBTREE") Scope scope,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return figures.contributors(indicator, side, Requested.jurisdiction(jurisdiction), scope, month, cursor, limit);
    }
}
