package org.hemu.command.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Period;
import org.hemu.command.http.CommandEndpoint;
import org.hemu.command.http.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The statutory calendar, as commands over HTTP. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarResource {
    private final CommandEndpoint endpoint;

    CalendarResource(CommandEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    record Span(LocalDate from, LocalDate to) {}

    record Notice(
            LocalDate publishedOn,
            @Min(2000) @Max(2199) int year,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Span> daysOff,
            @Nullable @Size(max = 30) List<@NotNull LocalDate> workedWeekends,
            @NotBlank @Size(max = 200) String source) {}

    @PostMapping("/notices")
    ResponseEntity<Object> record(@Valid @RequestBody Notice body, CommandRequest request) {
        return endpoint.answer(
                new RecordHolidayNotice(new HolidayNotice(
                        body.publishedOn(),
                        body.year(),
                        body.daysOff().stream()
                                .map(span -> new Period(span.from(), span.to()))
                                .toList(),
                        body.workedWeekends() == null ? List.of() : body.workedWeekends(),
                        body.source())),
                request);
    }
}
