package org.hemu.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.figure.TwoEmployers.UNFILED;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.mergedInto;
import static org.hemu.query.jurisdiction.JurisdictionStory.moved;
import static org.hemu.query.jurisdiction.JurisdictionStory.renamed;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Indicators;
import org.hemu.domain.figure.Measure;
import org.hemu.query.shared.Advancing;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.hemu.query.shared.UpToDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureQueriesTest {
    private static final List<YearMonth> MONTHS = Stream.of(
                    "2010-12", "2011-01", "2011-07", "2013-12", "2014-01", "2017-03", "2020-05", "2020-06", "2021-12")
            .map(YearMonth::parse)
            .toList();
    private static final List<JurisdictionCode> UNITS = Stream.concat(
                    RandomProvince.UNITS.stream(), Stream.of(GONGZHULING, FANJIATUN))
            .toList();

    private static FigureQueries queries(History history) {
        return queries(history, SummedUp.of(history));
    }

    private static FigureQueries queries(History history, FigureRows rows) {
        UpToDate freshness = UpToDate.with(history);
        return new FigureQueries(_ -> rows, SummedUp.contributors(history, rows, freshness), freshness);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isWhatCountingAllEventsYields(long seed) {
        History history = RandomProvince.eventful(seed);
        Recount recount = new Recount(history.events());
        FigureQueries queries = queries(history);

        for (IndicatorDefinition indicator : Indicators.ALL) {
            for (JurisdictionCode unit : UNITS) {
                for (YearMonth month : MONTHS) {
                    Figure figure = queries.figure(indicator.id(), unit, month).data();
                    assertThat(List.of(figure.numerator(), figure.denominator()))
                            .as("%s of %s in %s", indicator.id(), unit, month)
                            .containsExactly(
                                    recount.subtree(unit, indicator.numerator(), month),
                                    recount.subtree(unit, indicator.denominator(), month));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void isTheSumOfItsOwnLevelAndItsChildren(long seed) {
        History history = RandomProvince.eventful(seed);
        Recount recount = new Recount(history.events());
        FigureQueries queries = queries(history);

        for (IndicatorDefinition indicator : Indicators.ALL) {
            for (JurisdictionCode unit : UNITS) {
                for (YearMonth month : MONTHS) {
                    Breakdown breakdown =
                            queries.breakdown(indicator.id(), unit, month).data();
                    assertThat(sum(breakdown))
                            .as("%s of %s in %s", indicator.id(), unit, month)
                            .isEqualTo(counts(breakdown.total().figure()));
                    assertThat(breakdown.ownLevel().figure().numerator())
                            .isEqualTo(recount.ownLevel(unit, indicator.numerator(), month));
                }
            }
        }
    }

    private static List<Long> sum(Breakdown breakdown) {
        List<Figure> parts = Stream.concat(Stream.of(breakdown.ownLevel()), breakdown.children().stream())
                .map(Breakdown.Part::figure)
                .toList();
        return List.of(
                parts.stream().mapToLong(Figure::numerator).sum(),
                parts.stream().mapToLong(Figure::denominator).sum());
    }

    private static List<Long> counts(Figure figure) {
        return List.of(figure.numerator(), figure.denominator());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void isTheSumOfItsContributorsOverAllPages(int limit) {
        FigureQueries queries = queries(RandomProvince.eventful(6));

        for (IndicatorDefinition indicator : Indicators.ALL) {
            for (JurisdictionCode unit : UNITS) {
                for (YearMonth month : List.of(YearMonth.of(2012, 6), YearMonth.of(2020, 6))) {
                    Figure figure = queries.figure(indicator.id(), unit, month).data();
                    assertThat(List.of(
                                    total(queries, indicator, Side.NUMERATOR, unit, Scope.SUBTREE, month, limit),
                                    total(queries, indicator, Side.DENOMINATOR, unit, Scope.SUBTREE, month, limit)))
                            .as("%s of %s in %s", indicator.id(), unit, month)
                            .isEqualTo(counts(figure));
                }
            }
        }
    }

    private static long total(
            FigureQueries queries,
            IndicatorDefinition indicator,
            Side side,
            JurisdictionCode unit,
            Scope scope,
            YearMonth month,
            int limit) {
        List<Contributor> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Contributor> page = queries.contributors(indicator.id(), side, unit, scope, month, cursor, limit);
            assertThat(page.data()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.data());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).doesNotHaveDuplicates();
        return all.stream().mapToLong(Contributor::count).sum();
    }

    @Test
    void isAPercentageOfTwoDecimalsWithItsDefinitionAndPosition() {
        Figure figure = queries(TwoEmployers.history())
                .figure("I2", JILIN, YearMonth.of(2011, 2))
                .data();

        assertThat(figure)
                .isEqualTo(new Figure(
                        "I2", 1, JILIN, YearMonth.of(2011, 2), 1, 2, new BigDecimal("50.00"), false, false, false, 12));
    }

    @Test
    void isNotApplicableWhereNothingShouldCount() {
        Figure figure = queries(TwoEmployers.history())
                .figure("I1", TIEXI, YearMonth.of(2011, 2))
                .data();

        assertThat(figure.percent()).isNull();
        assertThat(figure.notApplicable()).isTrue();
    }

    @Test
    void passesToTheNewLineageInTheMonthOfAMove() {
        FigureQueries queries = queries(moved(TwoEmployers.history()));
        YearMonth before = YearMonth.of(2020, 5);
        YearMonth after = YearMonth.of(2020, 6);

        assertThat(queries.figure("I2", SIPING, before).data().denominator()).isEqualTo(1);
        assertThat(queries.figure("I2", SIPING, after).data().denominator()).isZero();
        assertThat(queries.figure("I2", CHANGCHUN, before).data().denominator()).isEqualTo(1);
        assertThat(queries.figure("I2", CHANGCHUN, after).data().denominator()).isEqualTo(2);
        assertThat(queries.figure("I2", OLD_GONGZHULING, after).data().denominator())
                .isZero();
    }

    @Test
    void isIncompleteWhereAnEventIsMissingUnderAnyCodeItTakesIn() {
        History history = moved(TwoEmployers.history());
        FigureQueries queries = queries(history, missingAnEventAt(OLD_GONGZHULING, SummedUp.of(history)));
        YearMonth before = YearMonth.of(2020, 5);
        YearMonth after = YearMonth.of(2020, 6);

        assertThat(queries.figure("I2", OLD_GONGZHULING, before).data().incomplete())
                .isTrue();
        assertThat(queries.figure("I2", GONGZHULING, after).data().incomplete()).isTrue();
        assertThat(queries.figure("I2", CHANGCHUN, after).data().incomplete()).isTrue();
        assertThat(queries.figure("I2", CHANGCHUN, before).data().incomplete()).isFalse();
    }

    /** What was taken over by a unit that was taken over itself is on record two removes away. */
    @Test
    void isIncompleteWhereAnEventIsMissingUnderACodeTakenOverAtSecondHand() {
        History history = established()
                .and(
                        mergedInto(NANGUAN_STREET, OLD_FANJIATUN, "2015-01-01"),
                        mergedInto(OLD_FANJIATUN, TIEXI, "2016-01-01"));
        FigureQueries queries = queries(history, missingAnEventAt(NANGUAN_STREET, SummedUp.of(history)));

        assertThat(queries.figure("I2", TIEXI, YearMonth.of(2015, 12)).data().incomplete())
                .isFalse();
        assertThat(queries.figure("I2", TIEXI, YearMonth.of(2016, 1)).data().incomplete())
                .isTrue();
    }

    private static FigureRows missingAnEventAt(JurisdictionCode code, FigureRows rows) {
        Rows<UnitSums> sums = keys -> {
            Map<String, UnitSums> found = new HashMap<>(rows.sums().find(keys));
            if (keys.contains(code.value())) {
                UnitSums sum = found.getOrDefault(code.value(), UnitSums.NONE);
                found.put(code.value(), new UnitSums(sum.ownLevel(), sum.subtree(), true, sum.position()));
            }
            return found;
        };
        return new FigureRows(
                rows.tree(), sums, rows.ledgers(), rows.directory(), rows.rosters(), rows.employers(), rows.flows());
    }

    @Test
    void showsTheTrendOfEachPart() {
        Breakdown breakdown = queries(TwoEmployers.history())
                .breakdown("I2", JILIN, YearMonth.of(2011, 1))
                .data();

        assertThat(breakdown.total().previousPercent()).isNull();
        assertThat(breakdown.children()).extracting(Breakdown.Part::name).containsExactly("长春市", "四平市");
        assertThat(queries(TwoEmployers.history())
                        .breakdown("I2", JILIN, YearMonth.of(2011, 2))
                        .data()
                        .total()
                        .previousPercent())
                .isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void leadsFromANumberToTheEmployersThatDeclareIt() {
        Page<Contributor> page = queries(TwoEmployers.history())
                .contributors("I1b", Side.DENOMINATOR, JILIN, Scope.SUBTREE, YearMonth.of(2011, 3), null, 50);

        assertThat(page.next()).isNull();
        assertThat(page.data())
                .containsExactly(new Contributor(
                        OLD_FANJIATUN,
                        "范家屯镇",
                        UNFILED,
                        "长春100000002有限公司",
                        null,
                        null,
                        null,
                        null,
                        6,
                        "/api/v1/employers/100000002",
                        "/api/v1/audit/aggregates/100000002/events"));
    }

    @Test
    void leadsFromTheOwnLevelToWhatIsCountedThereAlone() {
        FigureQueries queries = queries(RandomProvince.eventful(7));

        for (IndicatorDefinition indicator : Indicators.ALL) {
            for (JurisdictionCode unit : UNITS) {
                for (YearMonth month : List.of(YearMonth.of(2012, 6), YearMonth.of(2020, 6))) {
                    Figure own = queries.breakdown(indicator.id(), unit, month)
                            .data()
                            .ownLevel()
                            .figure();
                    assertThat(List.of(
                                    total(queries, indicator, Side.NUMERATOR, unit, Scope.OWN_LEVEL, month, 3),
                                    total(queries, indicator, Side.DENOMINATOR, unit, Scope.OWN_LEVEL, month, 3)))
                            .as("%s of %s in %s", indicator.id(), unit, month)
                            .isEqualTo(counts(own));
                }
            }
        }
    }

    @Test
    void doesNotGoOnAtTheOwnLevelFromAPlaceBelow() {
        FigureQueries queries = queries(TwoEmployers.history());
        YearMonth month = YearMonth.of(2011, 3);
        String below = queries.contributors("I2", Side.DENOMINATOR, JILIN, Scope.SUBTREE, month, null, 1)
                .next();

        assertThat(below).isNotNull();
        assertThatThrownBy(() -> queries.contributors("I2", Side.DENOMINATOR, JILIN, Scope.OWN_LEVEL, month, below, 1))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void namesTheUnitsOfContributorsAsTheyWereCalledThen() {
        FigureQueries queries = queries(TwoEmployers.history().and(renamed(OLD_FANJIATUN, "范家屯新区", "2015-01-01")));

        assertThat(name(queries, YearMonth.of(2014, 12))).isEqualTo("范家屯镇");
        assertThat(name(queries, YearMonth.of(2015, 1))).isEqualTo("范家屯新区");
    }

    private static String name(FigureQueries queries, YearMonth month) {
        return queries.contributors("I1b", Side.DENOMINATOR, JILIN, Scope.SUBTREE, month, null, 50)
                .data()
                .getFirst()
                .jurisdictionName();
    }

    @Test
    void claimsNoMoreThanHadBeenReachedBeforeItRead() {
        History history = TwoEmployers.history();
        FigureRows still = SummedUp.of(history);
        Advancing months = new Advancing();
        FigureRows rows = moving(still, months);
        assertThat(new FigureQueries(_ -> rows, SummedUp.contributors(history, rows, months), months)
                        .months(JILIN)
                        .asOf())
                .isEqualTo(Advancing.beforeReading());

        Advancing contributors = new Advancing();
        assertThat(SummedUp.contributors(history, moving(still, contributors), contributors)
                        .page(Measure.SHOULD_SIGN, JILIN, Scope.SUBTREE, YearMonth.of(2011, 7), null, 5)
                        .asOf())
                .isEqualTo(Advancing.beforeReading());
    }

    private static FigureRows moving(FigureRows still, Advancing advancing) {
        return new FigureRows(
                advancing.reading(still.tree()),
                advancing.reading(still.sums()),
                advancing.reading(still.ledgers()),
                advancing.reading(still.directory()),
                advancing.reading(still.rosters()),
                advancing.reading(still.employers()),
                advancing.reading(still.flows()));
    }

    @Test
    void comesAsASeriesWithoutGaps() {
        List<Figure> series = queries(TwoEmployers.history())
                .series("I2", JILIN, YearMonth.of(2010, 12), YearMonth.of(2011, 2))
                .data();

        assertThat(series)
                .extracting(Figure::month)
                .containsExactly(YearMonth.of(2010, 12), YearMonth.of(2011, 1), YearMonth.of(2011, 2));
        assertThat(series).extracting(Figure::denominator).containsExactly(0L, 1L, 2L);
    }

    @Test
    void isDefinedInBothLanguages() {
        IndicatorDefinition first = queries(TwoEmployers.history()).indicators().getFirst();

        assertThat(first.id()).isEqualTo("I1");
        assertThat(first.name())
                .isEqualTo(new IndicatorDefinition.Text("劳动合同签订率（已备案用人单位）", "Contract signing rate (filed employers)"));
    }

    @Test
    void doesNotExistForAnUnknownIndicatorOrUnit() {
        FigureQueries queries = queries(TwoEmployers.history());
        YearMonth month = YearMonth.of(2011, 2);

        assertThatThrownBy(() -> queries.figure("I9", JILIN, month)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.figure("I1", FANJIATUN, month)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.breakdown("I1", FANJIATUN, month)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.contributors("I1", Side.NUMERATOR, FANJIATUN, Scope.SUBTREE, month, null, 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.contributors("I1", Side.NUMERATOR, JILIN, Scope.SUBTREE, month, null, 501))
                .isInstanceOf(BadRequest.class);
    }
}
