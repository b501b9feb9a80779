package org.hemu.query.calendar;

import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statutory calendar over HTTP. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarLookup {
    private final CalendarQueries calendar;

    CalendarLookup(CalendarQueries calendar) {
        this.calendar = calendar;
    }

    @Needs(Operation.READ_DEFINITIONS)
    @GetMapping("/notices")
    @Reads(NoticesOnRecord.NAME)
    Answer<Notices> notices() {
        return calendar.notices();
    }

    @Needs(Operation.READ_DEFINITIONS)
    @GetMapping("/years/{year:\\d{4}}")
    @Reads(NoticesOnRecord.NAME)
    Answer<CalendarYear> year(@PathVariable int year) {
        return calendar.year(year);
    }
}
