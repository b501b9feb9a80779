package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.DecisionCommand.DecideInspection;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.HearingCommand;
import org.hemu.api.inspection.HearingCommand.AnnounceDecision;
import org.hemu.api.inspection.HearingCommand.AppointHearing;
import org.hemu.api.inspection.HearingCommand.HoldHearing;
import org.hemu.api.inspection.HearingCommand.RecordDefence;
import org.hemu.api.inspection.HearingCommand.RequestHearing;
import org.hemu.api.inspection.HearingEvent.DecisionAnnounced;
import org.hemu.api.inspection.HearingEvent.DefenceHeard;
import org.hemu.api.inspection.HearingEvent.HearingAppointed;
import org.hemu.api.inspection.HearingEvent.HearingHeld;
import org.hemu.api.inspection.HearingEvent.HearingRequested;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.AnnouncementNeeded;
import org.hemu.api.inspection.InspectionCaseRejection.ChairInvestigated;
import org.hemu.api.inspection.InspectionCaseRejection.HearingDue;
import org.hemu.api.inspection.InspectionCaseRejection.HearingHeldBefore;
import org.hemu.api.inspection.InspectionCaseRejection.HearingNotAppointed;
import org.hemu.api.inspection.InspectionCaseRejection.HearingNotOpen;
import org.hemu.api.inspection.InspectionCaseRejection.HearingRequestedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.HearingStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.HearingTooSoon;
import org.hemu.api.inspection.InspectionCaseRejection.NoHearingRequested;
import org.hemu.api.inspection.InspectionCaseRejection.NothingToAnnounce;
import org.hemu.api.inspection.InspectionCaseRejection.PenaltyNotAnnounced;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** An employer is told what is to be decided against it, may state its case, and be heard (劳动保障监察条例 第十九条、行政处罚法). */
final class Hearings {
    private Hearings() {}

    static Decision<InspectionCaseEvent> decide(HearingCommand command, Opened opened, InspectionCircumstances now) {
        if (!(opened.stage() instanceof Deciding deciding)) {
            return refuse(opened.notIn(InspectionStage.TO_BE_DECIDED, InspectionStage.DECIDED));
        }
        if (command instanceof AnnounceDecision c) {
            return announce(c, opened, deciding, now);
        }
        Announcement told = deciding.announcement();
        if (told == null) {
            return refuse(new AnnouncementNeeded(DecisionKind.PENALTY_DECISION, InspectionRules.HEARD.citation()));
        }
        return switch (command) {
            case AnnounceDecision c -> announce(c, opened, deciding, now);
            case RecordDefence c ->
                unless(
                        Refusals.first(
                                () -> BusinessDay.wrong(c.statedOn(), told.announcedOn(), now.today(), "/statedOn"),
                                () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                        () -> new DefenceHeard(c.caseId(), opened.facts().jurisdiction(), c.record(), c.statedOn()));
            case RequestHearing c -> request(c, opened, told, now);
            case AppointHearing c -> appoint(c, opened, deciding, told, now);
            case HoldHearing c -> hold(c, opened, told, now);
        };
    }

    private static Decision<InspectionCaseEvent> announce(
            AnnounceDecision c, Opened opened, Deciding deciding, InspectionCircumstances now) {
        boolean opens = c.penalties().stream().anyMatch(PenaltyKind::opensHearing);
        return unless(
                Refusals.first(
                        () -> c.intended() == DecisionKind.ORDER_TO_CORRECT
                                ? Optional.of(new NothingToAnnounce(c.intended(), "/intended"))
                                : Optional.empty(),
                        () -> Duties.penaltiesOf(c.intended(), c.penalties()),
                        () -> BusinessDay.wrong(c.announcedOn(), deciding.completedOn(), now.today(), "/announcedOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new DecisionAnnounced(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.intended(),
                        List.copyOf(c.penalties()),
                        c.notice(),
                        c.announcedOn(),
                        new ClockChanges(
                                opened.clocks().running(ClockKind.HEARING_REQUEST),
                                opens
                                        ? toAskUntil(c.announcedOn(), now).stream()
                                                .toList()
                                        : List.of(),
                                List.of())));
    }

    /** Until when an employer that was told on the day can ask for a hearing. */
    private static Optional<Deadline> toAskUntil(LocalDate announcedOn, InspectionCircumstances now) {
        return InspectionLimits.HEARING_REQUEST.from(announcedOn, now.calendar());
    }

    private static Decision<InspectionCaseEvent> request(
            RequestHearing c, Opened opened, Announcement told, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> told.opensHearing()
                                ? Optional.empty()
                                : Optional.of(new HearingNotOpen(
                                        HearingRules.openOn(told.announcedOn()).citation())),
                        () -> Optional.ofNullable(told.requestedOn()).map(HearingRequestedBefore::new),
                        () -> BusinessDay.wrong(c.requestedOn(), told.announcedOn(), now.today(), "/requestedOn"),
                        () -> toAskUntil(told.announcedOn(), now)
                                .flatMap(deadline -> Steps.over(deadline, c.requestedOn(), "/requestedOn"))),
                () -> new HearingRequested(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.requestedOn(),
                        ClockChanges.stopping(opened.clocks().running(ClockKind.HEARING_REQUEST))));
    }

    private static Decision<InspectionCaseEvent> appoint(
            AppointHearing c, Opened opened, Deciding deciding, Announcement told, InspectionCircumstances now) {
        LocalDate requestedOn = told.requestedOn();
        if (requestedOn == null) {
            return refuse(new NoHearingRequested(c.caseId()));
        }
        return unless(
                Refusals.first(
                        () -> Optional.ofNullable(told.heldOn()).map(HearingHeldBefore::new),
                        () -> BusinessDay.wrong(c.toldOn(), requestedOn, now.today(), "/toldOn"),
                        () -> deciding.investigators().contains(c.chair())
                                ? Optional.of(new ChairInvestigated(
                                        c.chair(),
                                        HearingRules.chairOn(c.toldOn()).citation(),
                                        "/chair"))
                                : Optional.empty(),
                        () -> HearingRules.earliest(c.toldOn(), now.calendar())
                                .filter(c.hearingOn()::isBefore)
                                .map(earliest -> new HearingTooSoon(
                                        c.hearingOn(),
                                        earliest,
                                        HearingRules.noticeOn(c.toldOn()).citation(),
                                        "/hearingOn")),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new HearingAppointed(
                        c.caseId(), opened.facts().jurisdiction(), c.chair(), c.hearingOn(), c.notice(), c.toldOn()));
    }

    private static Decision<InspectionCaseEvent> hold(
            HoldHearing c, Opened opened, Announcement told, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> Optional.ofNullable(told.heldOn()).map(HearingHeldBefore::new),
                        () -> c.heldOn().equals(told.hearingOn())
                                ? Optional.empty()
                                : Optional.of(new HearingNotAppointed(told.hearingOn(), "/heldOn")),
                        () -> BusinessDay.wrong(c.heldOn(), now.today(), "/heldOn"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new HearingHeld(c.caseId(), opened.facts().jurisdiction(), c.record(), c.heldOn()));
    }

    /**
     * Why nothing can be decided yet that takes an announcement: the employer was not told of it, can still ask for a hearing, or
     * asked for one and was not heard.
     */
    static Optional<? extends Rejection> unheard(DecideInspection c, Deciding deciding, InspectionCircumstances now) {
        Announcement told = deciding.announcement();
        Citation rule = InspectionRules.HEARD.citation();
        if (c.kind() == DecisionKind.ORDER_TO_CORRECT) {
            return Optional.empty();
        }
        if (told == null || told.intended() != c.kind()) {
            return Optional.of(new AnnouncementNeeded(c.kind(), rule));
        }
        return Refusals.first(
                () -> c.penalties().stream()
                        .filter(penalty -> !told.penalties().contains(penalty))
                        .findFirst()
                        .map(penalty -> new PenaltyNotAnnounced(penalty, rule, "/penalties")),
                () -> notHeard(c, told, now));
    }

    private static Optional<? extends Rejection> notHeard(
            DecideInspection c, Announcement told, InspectionCircumstances now) {
        LocalDate requestedOn = told.requestedOn();
        if (!told.opensHearing() || told.heldOn() != null) {
            return Optional.empty();
        }
        if (requestedOn != null) {
            return Optional.of(new HearingDue(
                    requestedOn, HearingRules.openOn(told.announcedOn()).citation()));
        }
        return toAskUntil(told.announcedOn(), now)
                .filter(deadline -> !deadline.isOverOn(c.decidedOn()))
                .flatMap(deadline -> Optional.ofNullable(deadline.lastDay())
                        .map(last -> new HearingStillOpen(last, deadline.rule(), "/decidedOn")));
    }

    /** The day of the step that a decision of the kind follows. */
    static LocalDate follows(DecisionKind kind, Deciding deciding) {
        Announcement told = deciding.announcement();
        if (kind == DecisionKind.ORDER_TO_CORRECT || told == null) {
            return deciding.completedOn();
        }
        LocalDate held = told.heldOn();
        return held == null ? told.announcedOn() : held;
    }
}
