package org.hemu.domain.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.domain.jurisdiction.JurisdictionStory.GONGZHULING_IN_CHANGCHUN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.domain.jurisdiction.JurisdictionStory.abolish;
import static org.hemu.domain.jurisdiction.JurisdictionStory.abolished;
import static org.hemu.domain.jurisdiction.JurisdictionStory.above;
import static org.hemu.domain.jurisdiction.JurisdictionStory.after;
import static org.hemu.domain.jurisdiction.JurisdictionStory.alone;
import static org.hemu.domain.jurisdiction.JurisdictionStory.aloneOn;
import static org.hemu.domain.jurisdiction.JurisdictionStory.below;
import static org.hemu.domain.jurisdiction.JurisdictionStory.day;
import static org.hemu.domain.jurisdiction.JurisdictionStory.establish;
import static org.hemu.domain.jurisdiction.JurisdictionStory.established;
import static org.hemu.domain.jurisdiction.JurisdictionStory.given;
import static org.hemu.domain.jurisdiction.JurisdictionStory.gongzhuling;
import static org.hemu.domain.jurisdiction.JurisdictionStory.into;
import static org.hemu.domain.jurisdiction.JurisdictionStory.rename;
import static org.hemu.domain.jurisdiction.JurisdictionStory.renamed;
import static org.hemu.domain.jurisdiction.JurisdictionStory.reparent;
import static org.hemu.domain.jurisdiction.JurisdictionStory.reparented;

import java.util.List;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionRejection.EffectiveBeforeLastChange;
import org.hemu.api.jurisdiction.JurisdictionRejection.EffectiveTooFarAhead;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionNoLongerInForce;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionUnknown;
import org.hemu.api.jurisdiction.JurisdictionRejection.NewCodeDoesNotFit;
import org.hemu.api.jurisdiction.JurisdictionRejection.ParentNotInForce;
import org.hemu.api.jurisdiction.JurisdictionRejection.SuccessorDoesNotFit;
import org.hemu.api.jurisdiction.JurisdictionRejection.UnitsBelowStillInForce;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJurisdictionTest {
    private static final Jurisdiction CHANGCHUN_SINCE_2009 =
            after(established(CHANGCHUN, "长春市", UnitKind.PREFECTURE, "2009-01-01"));
    private static final JurisdictionCode FANJIATUN = new JurisdictionCode("220381101000");
    private static final Jurisdiction FANJIATUN_SINCE_2009 =
            after(established(FANJIATUN, "范家屯镇", UnitKind.TOWN, "2009-01-01"));
    private static final JurisdictionCode LISHU = new JurisdictionCode("220322000000");

    @Test
    void renamesAUnitInForce() {
        given(gongzhuling())
                .when(rename(GONGZHULING, "岭城市", "2013-01-01"), alone())
                .then(renamed(GONGZHULING, "岭城市", "2013-01-01"));
    }

    @Test
    void recordsNothingWhenTheNameStaysTheSame() {
        given(gongzhuling())
                .when(rename(GONGZHULING, "公主岭市", "2013-01-01"), alone())
                .then();
    }

    @Test
    void isRefusedBeforeTheLastChangeButNotOnItsDay() {
        given(gongzhuling(), renamed(GONGZHULING, "岭城市", "2013-01-01"))
                .when(rename(GONGZHULING, "公主岭市", "2012-12-31"), alone())
                .refused(new EffectiveBeforeLastChange(GONGZHULING, day("2012-12-31"), day("2013-01-01")));
        given(gongzhuling(), renamed(GONGZHULING, "岭城市", "2013-01-01"))
                .when(rename(GONGZHULING, "公主岭市", "2013-01-01"), alone())
                .then(renamed(GONGZHULING, "公主岭市", "2013-01-01"));
    }

    @Test
    void needsAUnitThatIsKnownAndInForce() {
        given().when(rename(GONGZHULING, "岭城市", "2013-01-01"), alone()).refused(new JurisdictionUnknown(GONGZHULING));
        given(gongzhuling(), abolished(GONGZHULING, null, "2012-01-01"))
                .when(rename(GONGZHULING, "岭城市", "2013-01-01"), alone())
                .refused(new JurisdictionNoLongerInForce(GONGZHULING, day("2012-01-01")));
    }

    @Test
    void movesAUnitUnderAnotherParent() {
        given(gongzhuling())
                .when(reparent(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-19"), below(CHANGCHUN_SINCE_2009))
                .then(reparented(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-19"));
    }

    @Test
    void movesAUnitBelowAlongUnlessItChangedAfterTheDay() {
        JurisdictionCode newCode = new JurisdictionCode("220184101000");
        var town = (Jurisdiction.InForce) after(
                established(FANJIATUN, "范家屯镇", UnitKind.TOWN, "2009-01-01"), renamed(FANJIATUN, "范镇", "2015-05-01"));

        assertThat(Jurisdiction.moveAlong(town, newCode, day("2015-05-01")))
                .isEqualTo(Decision.accept(reparented(FANJIATUN, newCode, "2015-05-01")));
        assertThat(Jurisdiction.moveAlong(town, newCode, day("2015-04-30")))
                .isEqualTo(Decision.refuse(
                        new EffectiveBeforeLastChange(FANJIATUN, day("2015-04-30"), day("2015-05-01"))));
    }

    @Test
    void knowsTheUnitUnderItsNewCodeByItsPredecessor() {
        var unit = (Jurisdiction.InForce) after(gongzhuling());

        assertThat(Jurisdiction.underNewCode(unit, GONGZHULING_IN_CHANGCHUN, day("2020-06-19")))
                .isEqualTo(new JurisdictionEstablished(
                        GONGZHULING_IN_CHANGCHUN, "公主岭市", UnitKind.COUNTY_CITY, GONGZHULING, day("2020-06-19")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220381000000", // itself
                "220382000000", // the same parent
                "220100000000", // another level
                "220171000000", // for functional zones only
                "2201840000", // no code
            })
    void isNotMovedToACodeThatDoesNotFit(String newCode) {
        given(gongzhuling())
                .when(reparent(GONGZHULING, new JurisdictionCode(newCode), "2020-06-19"), below(CHANGCHUN_SINCE_2009))
                .refused(new NewCodeDoesNotFit(GONGZHULING, new JurisdictionCode(newCode)));
    }

    @Test
    void isNotMovedToACodeInUseNorUnderAParentThatIsNotThere() {
        Jurisdiction taken = after(established(GONGZHULING_IN_CHANGCHUN, "某市", UnitKind.COUNTY_CITY, "2010-01-01"));
        var move = reparent(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-19");

        given(gongzhuling())
                .when(move, new JurisdictionCircumstances(day("2020-06-01"), CHANGCHUN_SINCE_2009, taken, List.of()))
                .refused(new NewCodeDoesNotFit(GONGZHULING, GONGZHULING_IN_CHANGCHUN));
        given(gongzhuling()).when(move, alone()).refused(new ParentNotInForce(GONGZHULING_IN_CHANGCHUN, CHANGCHUN));
    }

    @Test
    void keepsAProvinceWhereItIs() {
        JurisdictionCode other = new JurisdictionCode("230000000000");

        given(established(JILIN, "吉林省", UnitKind.PROVINCE, "2009-01-01"))
                .when(reparent(JILIN, other, "2020-01-01"), alone())
                .refused(new NewCodeDoesNotFit(JILIN, other));
    }

    @Test
    void abolishesAUnitWithOrWithoutSuccessor() {
        Jurisdiction lishu = after(established(LISHU, "梨树县", UnitKind.COUNTY, "2009-01-01"));

        given(gongzhuling())
                .when(abolish(GONGZHULING, null, "2013-01-01"), alone())
                .then(abolished(GONGZHULING, null, "2013-01-01"));
        given(gongzhuling())
                .when(abolish(GONGZHULING, LISHU, "2013-01-01"), into(lishu))
                .then(abolished(GONGZHULING, LISHU, "2013-01-01"));
    }

    @Test
    void isNotAbolishedIntoAUnitOfAnotherLevelItselfOrOneNotInForce() {
        Jurisdiction later = after(established(LISHU, "梨树县", UnitKind.COUNTY, "2013-01-02"));

        given(gongzhuling())
                .when(abolish(GONGZHULING, SIPING, "2013-01-01"), into(CHANGCHUN_SINCE_2009))
                .refused(new SuccessorDoesNotFit(GONGZHULING, SIPING));
        given(gongzhuling())
                .when(abolish(GONGZHULING, GONGZHULING, "2013-01-01"), into(after(gongzhuling())))
                .refused(new SuccessorDoesNotFit(GONGZHULING, GONGZHULING));
        given(gongzhuling())
                .when(abolish(GONGZHULING, LISHU, "2013-01-01"), into(later))
                .refused(new SuccessorDoesNotFit(GONGZHULING, LISHU));
    }

    @Test
    void isNotAbolishedWhileUnitsBelowAreInForceOrToBe() {
        Jurisdiction later = after(established(FANJIATUN, "范家屯镇", UnitKind.TOWN, "2014-01-01"));

        given(gongzhuling())
                .when(abolish(GONGZHULING, null, "2013-01-01"), above(FANJIATUN_SINCE_2009, later))
                .refused(new UnitsBelowStillInForce(GONGZHULING, 2));
    }

    @Test
    void isAbolishedOnTheDayOnWhichTheLastUnitBelowEndsButNotBefore() {
        Jurisdiction ending = after(
                established(FANJIATUN, "范家屯镇", UnitKind.TOWN, "2009-01-01"), abolished(FANJIATUN, null, "2013-01-01"));

        given(gongzhuling())
                .when(abolish(GONGZHULING, null, "2012-12-31"), above(ending, Jurisdiction.initial()))
                .refused(new UnitsBelowStillInForce(GONGZHULING, 1));
        given(gongzhuling())
                .when(abolish(GONGZHULING, null, "2013-01-01"), above(ending, Jurisdiction.initial()))
                .then(abolished(GONGZHULING, null, "2013-01-01"));
    }

    @Test
    void isNotMovedAwayFromAUnitBelowWhoseEndIsDecidedForLater() {
        Jurisdiction ending = after(
                established(FANJIATUN, "范家屯镇", UnitKind.TOWN, "2009-01-01"), abolished(FANJIATUN, null, "2020-06-20"));

        given(gongzhuling())
                .when(
                        reparent(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-19"),
                        below(CHANGCHUN_SINCE_2009, FANJIATUN_SINCE_2009, ending))
                .refused(new UnitsBelowStillInForce(GONGZHULING, 1));
        given(gongzhuling())
                .when(
                        reparent(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-20"),
                        below(CHANGCHUN_SINCE_2009, FANJIATUN_SINCE_2009, ending))
                .then(reparented(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-20"));
    }

    @Test
    void isDecidedAYearAheadAtMost() {
        given(gongzhuling())
                .when(rename(GONGZHULING, "岭城市", "2014-01-02"), aloneOn("2013-01-01"))
                .then(renamed(GONGZHULING, "岭城市", "2014-01-02"));
        given(gongzhuling())
                .when(rename(GONGZHULING, "岭城市", "2014-01-03"), aloneOn("2013-01-01"))
                .refused(new EffectiveTooFarAhead(GONGZHULING, day("2014-01-03"), day("2014-01-02")));
        given().when(establish(JILIN.value(), UnitKind.PROVINCE, "2014-01-03"), aloneOn("2013-01-01"))
                .refused(new EffectiveTooFarAhead(JILIN, day("2014-01-03"), day("2014-01-02")));
    }

    @Test
    void takesBusinessFromItsFirstDayUntilTheDayBeforeItEnds() {
        Jurisdiction state = after(gongzhuling(), abolished(GONGZHULING, LISHU, "2013-01-01"));

        assertThat(state.inForceOn(day("2008-12-31"))).isFalse();
        assertThat(state.inForceOn(day("2009-01-01"))).isTrue();
        assertThat(state.inForceOn(day("2012-12-31"))).isTrue();
        assertThat(state.inForceOn(day("2013-01-01"))).isFalse();
        assertThat(Jurisdiction.initial().inForceOn(day("2013-01-01"))).isFalse();
    }
}
