package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.CustodyCommand;
import org.hemu.api.inspection.CustodyCommand.ArchiveInspection;
import org.hemu.api.inspection.CustodyCommand.ReviewInspectionDeadlines;
import org.hemu.api.inspection.CustodyEvent.DeadlineMissed;
import org.hemu.api.inspection.CustodyEvent.DeadlinesRecomputed;
import org.hemu.api.inspection.CustodyEvent.InspectionArchived;
import org.hemu.api.inspection.CustodyEvent.TermExpired;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DeadlineReview;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Ended;
import org.hemu.domain.shared.Decision;

/** What time does to a case. Asked too early, twice, or after a clock stopped, it does nothing. */
final class Custody {
    private Custody() {}

    static Decision<InspectionCaseEvent> decide(CustodyCommand command, Opened opened, InspectionCircumstances now) {
        return switch (command) {
            case ReviewInspectionDeadlines _ -> new Decision.Accepted<>(reviewed(opened, now));
            case ArchiveInspection c
            when opened.stage() instanceof Ended ->
                unless(
                        BusinessDay.wrong(c.archivedOn(), opened.facts().lastStepOn(), now.today(), "/archivedOn"),
                        () -> new InspectionArchived(
                                c.caseId(), opened.facts().jurisdiction(), c.archivedOn(), opened.ending()));
            case ArchiveInspection _ -> refuse(opened.notIn(InspectionStage.ENDED));
        };
    }

    private static List<InspectionCaseEvent> reviewed(Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        DeadlineReview review = DeadlineReview.of(opened.clocks(), now.calendar(), now.today());
        Stream<InspectionCaseEvent> recomputed = review.after().isEmpty()
                ? Stream.empty()
                : Stream.of(new DeadlinesRecomputed(
                        facts.id(), facts.jurisdiction(), review.before(), review.after(), now.today()));
        return Stream.concat(recomputed, review.over().stream().map(deadline -> ranOut(deadline, facts, now.today())))
                .toList();
    }

    private static InspectionCaseEvent ranOut(Deadline deadline, CaseFacts facts, LocalDate today) {
        return deadline.clock().nature() == Nature.DUTY
                ? new DeadlineMissed(facts.id(), facts.jurisdiction(), deadline, today)
                : new TermExpired(facts.id(), facts.jurisdiction(), deadline, today);
    }
}
