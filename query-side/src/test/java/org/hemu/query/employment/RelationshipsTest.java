package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.LATE;
import static org.hemu.query.employment.EmploymentStory.RELATIONSHIP;
import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.contract;
import static org.hemu.query.employment.EmploymentStory.day;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.from;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.lateFiling;
import static org.hemu.query.employment.EmploymentStory.since;
import static org.hemu.query.employment.EmploymentStory.standing;
import static org.hemu.query.employment.EmploymentStory.submitted;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.shared.Event;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.History;
import org.hemu.query.shared.MissingRow;
import org.junit.jupiter.api.Test;

class RelationshipsTest {
    private static final PersonName ZHANG = new PersonName(EmploymentStory.PERSON);
    private static final Standing UNDER_CONTRACT = standing(since("2011-03-01"), from("2011-03-01", "2013-02-28"));

    private static History history(Event... events) {
        return History.of(hired(
                        RELATIONSHIP,
                        EMPLOYER,
                        NANGUAN,
                        filing(1, "2011-03-10"),
                        hire("2011-03-01", contract("2011-03-01", "2013-02-28"))))
                .and(events);
    }

    private static Relationship after(Event... events) {
        return history(events).rows(new Relationships()).get(RELATIONSHIP.value());
    }

    private static RosterEntry listedAfter(Event... events) {
        return history(events)
                .rows(new Roster())
                .get(Buckets.key(EMPLOYER.value(), RELATIONSHIP.value()))
                .relationships()
                .getFirst();
    }

    @Test
    void beginsWithAHireThatDoesNotCountYet() {
        assertThat(after())
                .isEqualTo(new Relationship(
                        RELATIONSHIP,
                        EMPLOYER,
                        new WorkerId("w-r-0001"),
                        EmploymentStory.PERSON,
                        Regime.STANDARD,
                        NANGUAN,
                        Map.of(),
                        List.of(new Relationship.ContractOnFile(1, contract("2011-03-01", "2013-02-28"))),
                        List.of(new FilingOnFile(
                                1,
                                FilingOnFile.Kind.HIRE,
                                FilingOnFile.State.SUBMITTED,
                                day("2011-03-10"),
                                day("2011-04-09"),
                                false,
                                List.of(),
                                List.of(),
                                null)),
                        0));
    }

    @Test
    void countsOnceAccepted() {
        Relationship relationship =
                after(accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "2011-03-15", Standing.NONE, UNDER_CONTRACT));

        assertThat(relationship.standings()).containsExactly(Map.entry(Regime.STANDARD, UNDER_CONTRACT));
        assertThat(relationship.filings().getFirst().state()).isEqualTo(FilingOnFile.State.ACCEPTED);
        assertThat(relationship.filings().getFirst().settledOn()).isEqualTo("2011-03-15");
        assertThat(relationship.version()).isEqualTo(1);
    }

    @Test
    void keepsTheReturnAndShowsTheCorrectedContent() {
        Relationship relationship = after(
                new FilingReturned(
                        RELATIONSHIP, EMPLOYER, NANGUAN, 1, Set.of(ReturnReason.ILLEGIBLE), "第二页", day("2011-03-12")),
                new FilingCorrected(
                        RELATIONSHIP,
                        EMPLOYER,
                        NANGUAN,
                        filing(1, "2011-03-14"),
                        hire("2011-03-01", contract("2011-03-01", "2014-02-28")),
                        "补正",
                        true,
                        new FirstSubmission(day("2011-03-10"), NANGUAN, false)));

        FilingOnFile filing = relationship.filings().getFirst();
        assertThat(filing.state()).isEqualTo(FilingOnFile.State.SUBMITTED);
        assertThat(filing.submittedOn()).isEqualTo("2011-03-14");
        assertThat(filing.returns())
                .containsExactly(new FilingOnFile.Return(List.of(ReturnReason.ILLEGIBLE), "第二页", day("2011-03-12")));
        assertThat(relationship.contracts())
                .containsExactly(new Relationship.ContractOnFile(1, contract("2011-03-01", "2014-02-28")));
    }

    @Test
    void leavesAReturnedFilingReturnedWhenItsDateFollowsATransfer() {
        Relationship relationship = after(
                new FilingReturned(
                        RELATIONSHIP, EMPLOYER, NANGUAN, 1, Set.of(ReturnReason.ILLEGIBLE), null, day("2011-03-12")),
                new FilingCorrected(
                        RELATIONSHIP,
                        EMPLOYER,
                        NANGUAN,
                        filing(1, "2011-03-10"),
                        hire("2011-03-02", null),
                        "日期更正",
                        false,
                        new FirstSubmission(day("2011-03-10"), NANGUAN, false)));

        assertThat(relationship.filings().getFirst().state()).isEqualTo(FilingOnFile.State.RETURNED);
        assertThat(relationship.filings().getFirst().returns()).hasSize(1);
    }

    @Test
    void listsFurtherFilingsByNumberWithTheirFindings() {
        FilingContent renewal = new FilingContent.Renewal(contract("2013-03-01", "2015-02-28"), false);
        Relationship relationship =
                after(submitted(RELATIONSHIP, EMPLOYER, NANGUAN, lateFiling(2, "2013-05-01"), renewal));

        assertThat(relationship.filings()).extracting(FilingOnFile::number).containsExactly(1, 2);
        assertThat(relationship.filings().getLast().kind()).isEqualTo(FilingOnFile.Kind.RENEWAL);
        assertThat(relationship.filings().getLast().late()).isTrue();
        assertThat(relationship.filings().getLast().findings()).containsExactly(LATE);
        assertThat(relationship.contracts()).hasSize(2);
    }

    @Test
    void showsAWithdrawnFilingAsWithdrawn() {
        Relationship relationship =
                after(new FilingWithdrawn(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "误报", day("2011-03-11")));

        assertThat(relationship.filings().getFirst().state()).isEqualTo(FilingOnFile.State.WITHDRAWN);
        assertThat(relationship.standings()).isEmpty();
    }

    @Test
    void doesNotChangeAFilingThatWasNeverMade() {
        assertThatThrownBy(() -> after(
                        accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 7, "2011-03-15", Standing.NONE, UNDER_CONTRACT)))
                .isInstanceOf(MissingRow.class);
    }

    @Test
    void keepsWhatItAmountsToUnderEachRegime() {
        Standing ended = standing(from("2011-03-01", "2011-06-30"), from("2011-03-01", "2011-06-30"));
        Event[] events = {
            accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "2011-07-01", Standing.NONE, ended),
            hired(RELATIONSHIP, EMPLOYER, NANGUAN, Regime.DISPATCH, filing(2, "2011-07-10"), hire("2011-07-01", null)),
            accepted(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    2,
                    Regime.DISPATCH,
                    day("2011-07-15"),
                    Standing.NONE,
                    UNDER_CONTRACT)
        };
        Map<Regime, Standing> both = Map.of(Regime.STANDARD, ended, Regime.DISPATCH, UNDER_CONTRACT);

        assertThat(after(events).regime()).isEqualTo(Regime.DISPATCH);
        assertThat(after(events).standings()).isEqualTo(both);
        assertThat(listedAfter(events).regime()).isEqualTo(Regime.DISPATCH);
        assertThat(listedAfter(events).standings()).isEqualTo(both);
        assertThat(listedAfter(events).active()).isTrue();
    }

    @Test
    void isListedInTheRosterWithTheAcceptedStanding() {
        assertThat(listedAfter()).isEqualTo(new RosterEntry(RELATIONSHIP, ZHANG, Regime.STANDARD, Map.of(), 0));
        assertThat(listedAfter(
                        accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "2011-03-15", Standing.NONE, UNDER_CONTRACT)))
                .isEqualTo(new RosterEntry(
                        RELATIONSHIP, ZHANG, Regime.STANDARD, Map.of(Regime.STANDARD, UNDER_CONTRACT), 1));
    }

    @Test
    void isActiveWhileTheLastPeriodHasNoEnd() {
        Standing ended = standing(from("2011-03-01", "2012-06-30"), from("2011-03-01", "2012-06-30"));

        assertThat(new RosterEntry(RELATIONSHIP, ZHANG, Regime.STANDARD, Map.of(Regime.STANDARD, UNDER_CONTRACT), 1)
                        .active())
                .isTrue();
        assertThat(new RosterEntry(RELATIONSHIP, ZHANG, Regime.STANDARD, Map.of(Regime.STANDARD, ended), 1).active())
                .isFalse();
        assertThat(new RosterEntry(RELATIONSHIP, ZHANG, Regime.STANDARD, Map.of(), 1).active())
                .isFalse();
    }
}
