package org.hemu.query.casework;

import java.time.LocalDate;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.person.SubjectId;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of cases over HTTP. */
@RestController
@RequestMapping("/api/v1/clocks")
class ClockLookup {
    private final ClockQueries clocks;

    ClockLookup(ClockQueries clocks) {
        this.clocks = clocks;
    }

    @Needs(Operation.READ_CLOCKS)
    @GetMapping
    @Reads({JurisdictionTree.NAME, OpenClocks.NAME, ClocksOfCases.NAME})
    Page<ListedClock> clocks(
            @RequestParam String jurisdiction,
            @RequestParam(required = false) @Nullable ClockStatus status,
            @RequestParam(required = false) @Nullable ClockKind kind,
            @RequestParam(required = false) @Nullable Boolean missed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            @RequestParam(required = false) @Nullable String handler,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        ClockFilter filter =
                new ClockFilter(status, kind, missed, dueBefore, handler == null ? null : new SubjectId(handler));
        return clocks.clocks(Requested.jurisdiction(jurisdiction), filter, cursor, limit);
    }

    @Needs(Operation.READ_CLOCKS)
    @GetMapping("/board")
    @Reads({JurisdictionTree.NAME, OpenClocks.NAME})
    Answer<ClockBoard> board(@RequestParam String jurisdiction) {
        return clocks.board(Requested.jurisdiction(jurisdiction));
    }
}
