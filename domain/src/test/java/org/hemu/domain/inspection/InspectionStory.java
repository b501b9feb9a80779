package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Informant;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeCommand.AcceptInspection;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/** A violation before the inspection of a district, told step by step: each step is decided on its own day, and must be taken. */
record InspectionStory(
        List<InspectionCaseEvent> events,
        InspectionBody body,
        StatutoryCalendar calendar,
        @Nullable CaseId matterOfOrigin,
        boolean duplicateOnRecord) {
    static final CaseId CASE = new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa");
    static final CaseId OTHER_CASE = new CaseId("casebbbbbbbbbbbbbbbbbbbbbb");
    static final EmployerId EMPLOYER = new EmployerId("12345678X");
    static final EmployerParty KNOWN = new EmployerParty(EMPLOYER, null, null);
    static final EmployerParty UNKNOWN = new EmployerParty(null, null, null);
    static final Informant INFORMANT = new Informant("举某", "13904310000", null);
    static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();
    static final long WAGES = 1_200_001L;

    /** Nothing has happened yet. */
    static InspectionStory ofDistrict() {
        return new InspectionStory(List.of(), InspectorsOf.ofDistrict(), CALENDAR, null, false);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    InspectionStory knowing(StatutoryCalendar known) {
        return new InspectionStory(events, body, known, matterOfOrigin, duplicateOnRecord);
    }

    InspectionStory before(InspectionBody another) {
        return new InspectionStory(events, another, calendar, matterOfOrigin, duplicateOnRecord);
    }

    InspectionStory from(CaseId matter) {
        return new InspectionStory(events, body, calendar, matter, duplicateOnRecord);
    }

    InspectionStory withDuplicateOnRecord() {
        return new InspectionStory(events, body, calendar, matterOfOrigin, true);
    }

    /** The first so many events of it. */
    InspectionStory first(int length) {
        return new InspectionStory(events.subList(0, length), body, calendar, matterOfOrigin, duplicateOnRecord);
    }

    /** What is asked on the day. */
    Spec.Outcome<InspectionCaseEvent> when(InspectionCaseCommand command, String today) {
        return Spec.given(InspectionCase.initial(), events, InspectionCase::evolve, InspectionCase::decide)
                .when(
                        command,
                        new InspectionCircumstances(day(today), calendar, body, matterOfOrigin, duplicateOnRecord));
    }

    /** The step is taken on the day. */
    InspectionStory then(InspectionCaseCommand command, String today) {
        return switch (when(command, today).decision()) {
            case Decision.Accepted<InspectionCaseEvent>(var more) ->
                new InspectionStory(
                        Stream.concat(events.stream(), more.stream()).toList(),
                        body,
                        calendar,
                        matterOfOrigin,
                        duplicateOnRecord);
            case Decision.Refused<InspectionCaseEvent>(Rejection why) -> throw new AssertionError("refused: " + why);
        };
    }

    InspectionCaseEvent last() {
        return events.getLast();
    }

    InspectionCase.Opened state() {
        InspectionCase state = InspectionCase.initial();
        for (InspectionCaseEvent event : events) {
            state = InspectionCase.evolve(state, event);
        }
        return (InspectionCase.Opened) state;
    }

    Optional<Deadline> clock(ClockKind kind) {
        return state().clocks().of(kind);
    }

    @Nullable
    LocalDate lastDay(ClockKind kind) {
        return clock(kind).orElseThrow().lastDay();
    }

    // stories

    InspectionStory complained(String on) {
        return then(InspectionSteps.complain(on), on);
    }

    /** A complaint that was accepted and filed on the day. */
    InspectionStory filed(String on) {
        return complained(on).then(new AcceptInspection(CASE, day(on)), on);
    }

    /** Filed, and inspected by Liu and Zhao on one day. */
    InspectionStory inspected(String on) {
        return filed(on)
                .then(InspectionSteps.assign(on, InspectorsOf.LIU, InspectorsOf.ZHAO), on)
                .then(InspectionSteps.inspect(on, InspectorsOf.LIU, InspectorsOf.ZHAO), on);
    }

    /** Filed, inspected and investigated on one day. */
    InspectionStory investigated(String on) {
        return inspected(on).then(InspectionSteps.complete(on), on);
    }

    /** The employer is ordered to pay the wages by a day. */
    InspectionStory ordered(String on, String dueOn) {
        return investigated(on).then(InspectionSteps.order(on, dueOn), on);
    }

    /** The employer is told of a handling decision, which is then taken; it is to pay the wages by a day. */
    InspectionStory handled(String on, String dueOn) {
        return investigated(on)
                .then(InspectionSteps.announce(DecisionKind.HANDLING_DECISION, on), on)
                .then(InspectionSteps.handle(on, dueOn), on);
    }
}
