package org.hemu.app.scenario;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.domain.employment.WorkerIdentity;
import org.hemu.domain.figure.Indicators;
import org.junit.jupiter.api.Test;

/** Holds 500 employers, all decided by the domain, against what is known of those years. */
class CalibrationTest {
    private static final Divisions JILIN = Divisions.ofJilin();
    private static final byte[] KEY = "a key of the application".getBytes(StandardCharsets.UTF_8);
    private static final Recount RECOUNT =
            Recount.of(new Scenario(20100101, 500, JILIN, document -> WorkerIdentity.derive(KEY, document)), JILIN);
    private static final List<HireFiled> HIRES = RECOUNT.events(HireFiled.class);
    private static final List<FilingSubmitted> OTHERS = RECOUNT.events(FilingSubmitted.class);

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    @Test
    void isRefusedOnlyWhereSomebodyMistypedOrFiledTwice() {
        assertThat(RECOUNT.refused()).isNotEmpty().allSatisfy(refused -> {
            assertThat(refused.step().command()).isInstanceOf(FileHire.class);
            assertThat(refused.why()).isInstanceOfAny(CheckCharacterWrong.class, RelationshipStillActive.class);
        });
        assertThat(RECOUNT.unchanged()).isEmpty();
    }

    @Test
    void mistypesHalfAPercentOfNumbersAndFilesTwoInAThousandHiresTwice() {
        Map<Boolean, Long> refused =
                RECOUNT.refused().stream().collect(groupingBy(r -> r.why() instanceof CheckCharacterWrong, counting()));

        assertThat(share(refused.getOrDefault(true, 0L), HIRES.size())).isBetween(0.003, 0.008);
        assertThat(share(refused.getOrDefault(false, 0L), HIRES.size())).isBetween(0.0008, 0.004);
    }

    @Test
    void doubtsFewContractsOfWorkersWhoHaveThemInTime() {
        long doubted = HIRES.stream()
                .filter(e -> e.filing().findings().stream()
                        .anyMatch(f -> f.citation().rule().equals("written-contract-within-one-month")))
                .count();

        assertThat(share(doubted, HIRES.size())).isBetween(0.02, 0.10);
    }

    @Test
    void comesToSomeHundredEventsPerEmployer() {
        assertThat(RECOUNT.events().size() / 500).isBetween(100, 150);
    }

    @Test
    void hasEmployersInEveryCountyAndOnEveryLevel() {
        Set<JurisdictionCode> counties = RECOUNT.accountable().stream()
                .filter(code -> code.level().compareTo(Level.COUNTY) >= 0)
                .map(code -> code.at(Level.COUNTY))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(counties).hasSize(69);
        assertThat(RECOUNT.accountable().stream().map(JurisdictionCode::level)).contains(Level.values());
    }

    @Test
    void filesMostlyInTimeOnceTheProgrammeRuns() {
        assertThat(lateShare(2010)).isBetween(0.10, 0.20);
        assertThat(lateShare(2011)).isBetween(0.10, 0.20);
        assertThat(lateShare(2012)).isBetween(0.10, 0.20);
    }

    /** Among filings of the year that could have been in time: neither the employer nor the hire was still to be filed. */
    private static double lateShare(int year) {
        Map<EmployerId, LocalDate> filed = RECOUNT.events(InitialFilingAccepted.class).stream()
                .collect(toMap(InitialFilingAccepted::employerId, InitialFilingAccepted::acceptedOn));
        Map<RelationshipId, LocalDate> hired = HIRES.stream()
                .collect(toMap(HireFiled::relationshipId, e -> e.filing().submittedOn(), (first, again) -> first));
        List<Filing> filings = Stream.concat(
                        HIRES.stream()
                                .filter(e -> e.hire().transferredFrom() == null)
                                .filter(e -> !e.hire().startedOn().isBefore(filed.get(e.employerId())))
                                .map(HireFiled::filing),
                        OTHERS.stream()
                                .filter(e -> !e.filing().dueOn().isBefore(hired.get(e.relationshipId())))
                                .map(FilingSubmitted::filing))
                .filter(filing -> filing.submittedOn().getYear() == year)
                .toList();
        return share(filings.stream().filter(Filing::late).count(), filings.size());
    }

    @Test
    void hasOneInTwentyFilingsReturned() {
        long returned = RECOUNT.events(FilingReturned.class).size();

        assertThat(share(returned, HIRES.size() + OTHERS.size())).isBetween(0.04, 0.06);
    }

    @Test
    void bringsTheFilingRateFromSeventyToNinetyFivePercent() {
        List<Double> rates = Stream.of("2010-03", "2010-09", "2011-03", "2011-09", "2012-03", "2012-11")
                .map(m -> RECOUNT.rate(Indicators.EMPLOYMENT_FILING, month(m)))
                .toList();

        assertThat(rates).isSorted();
        assertThat(rates.getFirst()).isBetween(0.66, 0.79);
        assertThat(rates.getLast()).isBetween(0.93, 0.975);
    }

    @Test
    void bringsTheSigningRateFromEightyFiveToNinetyEightPercent() {
        List<Double> rates = Stream.of("2010-03", "2010-12", "2011-06", "2011-12", "2012-06", "2012-10")
                .map(m -> RECOUNT.rate(Indicators.CONTRACT_SIGNING, month(m)))
                .toList();

        assertThat(rates).isSorted();
        assertThat(rates.getFirst()).isBetween(0.82, 0.91);
        assertThat(rates.getLast()).isBetween(0.965, 0.995);
    }

    @Test
    void neverHasMoreContractsThanWorkersWhoShouldHaveOne() {
        for (YearMonth month = month("2010-01"); !month.isAfter(month("2012-12")); month = month.plusMonths(1)) {
            assertThat(RECOUNT.rate(Indicators.CONTRACT_SIGNING, month)).isLessThan(1);
            assertThat(RECOUNT.rate(Indicators.CONTRACT_SIGNING_ALL, month))
                    .isLessThan(RECOUNT.rate(Indicators.CONTRACT_SIGNING, month));
        }
    }

    @Test
    void declaresHeadcountsOfEveryEmployerEveryMonthAndCorrectsSome() {
        Map<String, Long> december = RECOUNT.events(HeadcountDeclared.class).stream()
                .filter(e -> e.month().equals(month("2011-12")))
                .collect(groupingBy(e -> e.employerId().value(), counting()));

        assertThat(december.size()).isBetween(430, 500);
        assertThat(share(december.values().stream().filter(n -> n > 1).count(), december.size()))
                .isBetween(0.005, 0.07);
    }

    @Test
    void replacesAQuarterOfTheWorkersAYear() {
        long onRoll = RECOUNT.events(HeadcountDeclared.class).stream()
                .filter(e -> e.month().equals(month("2011-06")))
                .mapToLong(HeadcountDeclared::onRoll)
                .sum();
        long endings = endings(e -> e.endedOn().getYear() == 2011);

        assertThat(share(endings, onRoll)).isBetween(0.22, 0.33);
    }

    private static long endings(Predicate<FilingContent.Ending> which) {
        return OTHERS.stream()
                .filter(e -> e.content() instanceof FilingContent.Ending ending && which.test(ending))
                .count();
    }

    @Test
    void hiresMostAfterSpringFestivalInMarchAndInJuly() {
        Map<Month, Long> hires = HIRES.stream()
                .map(e -> e.hire().startedOn())
                .filter(day -> day.getYear() >= 2011)
                .collect(groupingBy(LocalDate::getMonth, counting()));

        assertThat(hires.get(Month.MARCH)).isGreaterThan(hires.get(Month.MAY));
        assertThat(hires.get(Month.JULY)).isGreaterThan(hires.get(Month.JUNE));
        assertThat(hires.get(Month.FEBRUARY)).isGreaterThan(2 * hires.get(Month.JANUARY));
        assertThat(share(endings(e -> e.endedOn().plusDays(1).getDayOfMonth() == 1), endings(e -> true)))
                .isGreaterThan(0.3);
    }

    @Test
    void knowsAllKindsOfContractsAndRegimes() {
        assertThat(HIRES.stream().map(HireFiled::regime)).contains(Regime.values());
        assertThat(HIRES.stream()
                        .map(e -> e.hire().contract())
                        .filter(c -> c != null)
                        .map(Contract::type))
                .contains(Contract.Type.values());
        assertThat(OTHERS.stream().map(e -> e.content().getClass().getSimpleName()))
                .contains("FirstContract", "Renewal", "Amendment", "Ending", "TransferOut");
    }

    @Test
    void handsWorkersOverWhenEmployersMerge() {
        long out = OTHERS.stream()
                .filter(e -> e.content() instanceof FilingContent.TransferOut)
                .count();

        assertThat(out).isPositive();
        assertThat(HIRES.stream().filter(e -> e.hire().transferredFrom() != null))
                .hasSize((int) out);
    }

    @Test
    void classifiesIndustriesByTheEditionOfTheDay() {
        assertThat(RECOUNT.events(EmployerRegistered.class))
                .allSatisfy(e -> assertThat(e.industry().edition())
                        .isEqualTo(
                                e.registeredOn().isBefore(LocalDate.of(2011, 11, 1))
                                        ? Industry.Edition.GBT_4754_2002
                                        : Industry.Edition.GBT_4754_2011));
    }

    @Test
    void hasInitialFilingsOfNewEmployersMostlyInTime() {
        List<Filing> filings = RECOUNT.events(InitialFilingSubmitted.class).stream()
                .map(InitialFilingSubmitted::filing)
                .filter(filing ->
                        filing.dueOn().getYear() >= 2010 && filing.dueOn().isAfter(LocalDate.of(2010, 2, 1)))
                .toList();

        assertThat(share(filings.stream().filter(Filing::late).count(), filings.size()))
                .isBetween(0.05, 0.4);
    }
}
