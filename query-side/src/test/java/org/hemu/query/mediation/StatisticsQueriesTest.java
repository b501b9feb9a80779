package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hemu.query.employment.EmploymentStory.change;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.EMPLOYER;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.declined;
import static org.hemu.query.mediation.MediationStory.ended;
import static org.hemu.query.mediation.MediationStory.extended;
import static org.hemu.query.mediation.MediationStory.failed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.Employers;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.mediation.MediationStatistics.Count;
import org.hemu.query.mediation.MediationStatistics.Duration;
import org.hemu.query.mediation.MediationStatistics.Success;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.UpToDate;
import org.junit.jupiter.api.Test;

class StatisticsQueriesTest {
    private static final YearMonth MARCH = YearMonth.of(2012, 3);
    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    private static MediationStatistics of(History history, JurisdictionCode unit, YearMonth from, YearMonth to) {
        return new StatisticsQueries(
                        _ -> new StatisticsRows(
                                history.reading(new JurisdictionTree()),
                                history.reading(new Outcomes()),
                                history.reading(new Employers())),
                        UpToDate.with(history))
                .mediation(unit, from, to)
                .data();
    }

    private static Count march(History history) {
        return of(history, JILIN, MARCH, MARCH).total();
    }

    private static History accepting(int number, JurisdictionCode unit, History history) {
        return history.and(
                applied(caseOf(number), unit, "2012-03-01", "2012-03-06"),
                accepted(caseOf(number), unit, "2012-03-05", "2012-03-20"));
    }

    @Test
    void countWhatBecameOfApplications() {
        History history = JurisdictionStory.established()
                .and(
                        applied(caseOf(0), NANGUAN, "2012-03-01", "2012-03-06"),
                        applied(caseOf(1), NANGUAN, "2012-03-01", "2012-03-06"),
                        declined(caseOf(1), NANGUAN, Outcome.OUT_OF_SCOPE, "2012-03-05"),
                        applied(caseOf(2), NANGUAN, "2012-02-28", "2012-03-02"),
                        declined(caseOf(2), NANGUAN, Outcome.RESPONDENT_REFUSED, "2012-03-02"),
                        applied(caseOf(3), NANGUAN, "2012-03-30", "2012-04-05"),
                        ended(caseOf(3), NANGUAN, Outcome.WITHDRAWN_BY_APPLICANT, "2012-03-31"));

        Count count = march(history);
        assertThat(count.opened()).isEqualTo(3);
        assertThat(count.accepted()).isZero();
        assertThat(count.declined()).isEqualTo(Map.of(Outcome.OUT_OF_SCOPE, 1, Outcome.RESPONDENT_REFUSED, 1));
        assertThat(count.withdrawn()).isEqualTo(Map.of(Outcome.WITHDRAWN_BY_APPLICANT, 1));
        assertThat(count.concluded()).isEmpty();
        assertThat(count.success()).isEqualTo(new Success(0, 0, null));
        assertThat(count.duration()).isEqualTo(new Duration(0, null, null));
    }

    @Test
    void countSuccessAmongTheAcceptedCasesThatEnded() {
        History history = JurisdictionStory.established();
        for (int i = 0; i < 5; i++) {
            accepting(i, NANGUAN, history);
        }
        history.and(
                agreed(caseOf(0), NANGUAN, "2012-03-10"),
                agreed(caseOf(1), NANGUAN, "2012-03-20"),
                ended(caseOf(2), NANGUAN, Outcome.NOT_REACHED, "2012-03-15"),
                agreed(caseOf(3), NANGUAN, "2012-04-02"));

        Count count = march(history);
        assertThat(count.accepted()).isEqualTo(5);
        assertThat(count.concluded()).isEqualTo(Map.of(Outcome.AGREEMENT_REACHED, 2, Outcome.NOT_REACHED, 1));
        assertThat(count.success()).isEqualTo(new Success(2, 3, new BigDecimal("66.67")));
        assertThat(count.duration()).isEqualTo(new Duration(3, 10, 15));
        Count both = of(history, JILIN, MARCH, APRIL).total();
        assertThat(both.success()).isEqualTo(new Success(3, 4, new BigDecimal("75.00")));
        assertThat(both.duration()).isEqualTo(new Duration(4, 10, 28));
    }

    @Test
    void takeTheOutcomeThatPrevails() {
        History failed = accepting(0, NANGUAN, JurisdictionStory.established())
                .and(failed(caseOf(0), NANGUAN, "2012-03-05", "2012-03-20"));
        assertThat(march(failed).concluded()).isEqualTo(Map.of(Outcome.DEEMED_FAILED_TIMEOUT, 1));

        History agreed = failed.and(agreed(caseOf(0), NANGUAN, "2012-03-19"));
        assertThat(march(agreed).concluded()).isEqualTo(Map.of(Outcome.AGREEMENT_REACHED, 1));

        History repudiated =
                agreed.and(new AgreementRepudiated(caseOf(0), NANGUAN, Side.WORKER, day("2012-03-22"), null));
        assertThat(march(repudiated).concluded()).isEqualTo(Map.of(Outcome.NOT_REACHED, 1));

        History extended = accepting(1, NANGUAN, JurisdictionStory.established())
                .and(
                        failed(caseOf(1), NANGUAN, "2012-03-05", "2012-03-20"),
                        extended(caseOf(1), NANGUAN, "2012-03-19", "2012-04-10"));
        assertThat(march(extended).concluded()).isEmpty();
    }

    @Test
    void addUpOverTheLevelsAndOverTheMonths() {
        History history = JurisdictionStory.established();
        JurisdictionCode[] units = {JILIN, CHANGCHUN, NANGUAN, NANGUAN_STREET, TIEXI, TIEXI};
        for (int i = 0; i < units.length; i++) {
            accepting(i, units[i], history);
            history.and(agreed(
                    caseOf(i),
                    units[i],
                    LocalDate.of(2012, 3, 6).plusDays(7L * i).toString()));
        }
        MediationStatistics province = of(history, JILIN, MARCH, APRIL);

        assertThat(province.total().success().numerator()).isEqualTo(6);
        assertThat(province.ownLevel().success().numerator()).isEqualTo(1);
        assertThat(province.children())
                .extracting(each -> each.name(), each -> each.count().success().numerator())
                .containsExactly(tuple("长春市", 3L), tuple("四平市", 2L));
        assertThat(province.byMonth())
                .extracting(each -> each.month(), each -> each.count().success().numerator())
                .containsExactly(tuple(MARCH, 4L), tuple(APRIL, 2L));
        assertThat(of(history, NANGUAN, MARCH, APRIL).total().accepted()).isEqualTo(2);
        assertThat(of(history, NANGUAN, MARCH, APRIL).ownLevel().accepted()).isEqualTo(1);
    }

    @Test
    void areToldByCategoryAndByIndustry() {
        History history = accepting(0, NANGUAN, JurisdictionStory.established().and(registered(EMPLOYER, NANGUAN)))
                .and(
                        applied(
                                caseOf(1),
                                NANGUAN,
                                DisputeCategory.DISMISSAL,
                                caseOf(1),
                                "2012-03-02",
                                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-02", "2012-03-07")),
                        agreed(caseOf(0), NANGUAN, "2012-03-10"));
        MediationStatistics march = of(history, NANGUAN, MARCH, MARCH);

        assertThat(march.byCategory())
                .extracting(MediationStatistics.OfCategory::category)
                .containsExactly(DisputeCategory.DISMISSAL, DisputeCategory.PAY);
        assertThat(march.byIndustry()).singleElement().satisfies(industry -> {
            assertThat(industry.edition()).isEqualTo(Industry.Edition.GBT_4754_2002);
            assertThat(industry.section()).isEqualTo("C");
            assertThat(industry.count().opened()).isEqualTo(2);
        });
        assertThat(march.employersNotOnRecord().isEmpty()).isTrue();
        assertThat(of(accepting(0, NANGUAN, JurisdictionStory.established()), NANGUAN, MARCH, MARCH)
                        .employersNotOnRecord()
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void keepTheEditionsOfTheClassificationApart() {
        EmployerId hotel = new EmployerId("200000002");
        History history = JurisdictionStory.established()
                .and(
                        registered(EMPLOYER, NANGUAN),
                        in(EMPLOYER, Industry.Edition.GBT_4754_2002, "I66"),
                        registered(hotel, NANGUAN),
                        in(hotel, Industry.Edition.GBT_4754_2011, "I63"),
                        applied(caseOf(0), NANGUAN, "2012-03-01", "2012-03-06"),
                        against(hotel, applied(caseOf(1), NANGUAN, "2012-03-01", "2012-03-06")));

        assertThat(of(history, NANGUAN, MARCH, MARCH).byIndustry())
                .extracting(
                        each -> each.edition(),
                        each -> each.section(),
                        each -> each.count().opened())
                .containsExactly(
                        tuple(Industry.Edition.GBT_4754_2002, "I", 1), tuple(Industry.Edition.GBT_4754_2011, "I", 1));
    }

    private static EmployerReclassified in(EmployerId id, Industry.Edition edition, String code) {
        return new EmployerReclassified(
                id, NANGUAN, new Industry(edition, code), EnterpriseSize.SMALL, change("2012-01-01"));
    }

    private static MediationApplied against(EmployerId employer, MediationApplied e) {
        return new MediationApplied(
                e.caseId(),
                e.jurisdiction(),
                e.bodyId(),
                e.applicant(),
                e.form(),
                e.application(),
                new Dispute(
                        e.dispute().workers(),
                        new EmployerParty(employer, null, null),
                        e.dispute().categories(),
                        e.dispute().collective(),
                        e.dispute().claimedFen()),
                e.origin(),
                e.matter(),
                e.receivedOn(),
                e.interruption(),
                e.clocks());
    }

    @Test
    void areThoseOfWhoeverAnswersAtTheEndOfTheLastMonth() {
        History history = JurisdictionStory.moved(
                JurisdictionStory.established().and(applied(CASE, OLD_FANJIATUN, "2020-05-10", "2020-05-15")));
        YearMonth may = YearMonth.of(2020, 5);

        assertThat(of(history, SIPING, may, may).total().opened()).isEqualTo(1);
        assertThat(of(history, SIPING, may, may.plusMonths(1)).total().opened()).isZero();
        assertThat(of(history, CHANGCHUN, may, may.plusMonths(1)).total().opened())
                .isEqualTo(1);
    }

    @Test
    void areNotToldOfNothing() {
        History history = JurisdictionStory.established();

        assertThatThrownBy(() -> of(history, new JurisdictionCode("220199000000"), MARCH, APRIL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> of(history, JILIN, APRIL, MARCH)).isInstanceOf(BadRequest.class);
        assertThat(of(history, JILIN, MARCH, MARCH).total().isEmpty()).isTrue();
    }
}
