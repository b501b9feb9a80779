package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.mediation.MediationStory.BODY;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.EMPLOYER;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hemu.api.authority.Acting;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Origin;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Role;
import org.hemu.query.matter.Matters;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

/** An employer is not told that somebody reported it, nor in which channel. */
class EmployersViewTest {
    private static final CaseId REPORT = caseOf(7);
    private static final Actor AGENT = new Actor("agent", "某人", Role.EMPLOYER_AGENT, NANGUAN, EMPLOYER.value(), "test");
    private static final Actor COORDINATOR = Actor.of("coordinator", "某人", Role.COORDINATOR, NANGUAN, "test");

    private static final MediationApplied APPLIED = applied(
            CASE,
            NANGUAN,
            DisputeCategory.PAY,
            REPORT,
            "2012-03-01",
            deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"));
    private static final MediationInitiated INITIATED = new MediationInitiated(
            CASE,
            NANGUAN,
            BODY,
            MediationStory.document(DocumentKind.RECORD),
            APPLIED.dispute(),
            new Origin(Channel.INSPECTION, REPORT),
            REPORT,
            day("2012-03-01"));
    private static final MediationTransferred TRANSFERRED =
            new MediationTransferred(CASE, NANGUAN, Channel.INSPECTION, REPORT, day("2012-03-02"), ClockChanges.NONE);

    private static <T> T as(Actor actor, Supplier<T> reading) {
        return Acting.as(actor, reading::get);
    }

    @Test
    void isOfTheCaseByItself() {
        History history = History.of(APPLIED, TRANSFERRED);
        Supplier<CaseOnFile> reading =
                () -> EmployersView.ofCases(history.reading(new Cases())).find(CASE.value());
        CaseOnFile shown = as(AGENT, reading);

        assertThat(shown.origin()).isNull();
        assertThat(shown.matter()).isEqualTo(CASE);
        assertThat(shown.transfer()).isEqualTo(new CaseOnFile.Transfer(Channel.INSPECTION, null, day("2012-03-02")));
        assertThat(shown.toString()).doesNotContain(REPORT.value());
        assertThat(as(COORDINATOR, reading)).isEqualTo(history.rows(new Cases()).get(CASE.value()));
    }

    @Test
    void isOfNoOtherCaseOfTheMatter() {
        History history = History.of(applied(REPORT, NANGUAN, "2012-02-01", "2012-02-06"), APPLIED);
        Supplier<Object> reading = () ->
                EmployersView.ofMatters(history.reading(new Matters())).find(List.of(REPORT.value(), CASE.value()));

        assertThat(as(AGENT, reading)).isEqualTo(Map.of());
        assertThat(as(COORDINATOR, reading)).isEqualTo(history.rows(new Matters()));
    }

    @Test
    void isOfTheEventsWithoutWhereTheMatterWasOrWent() {
        for (Event event : new Event[] {APPLIED, INITIATED, TRANSFERRED}) {
            assertThat(as(AGENT, () -> EmployersView.of(event)).toString()).doesNotContain(REPORT.value(), "Origin");
            assertThat(as(COORDINATOR, () -> EmployersView.of(event))).isSameAs(event);
        }
    }
}
