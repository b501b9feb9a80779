package org.hemu.domain.jurisdiction;

import static org.hemu.domain.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.domain.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.abolished;
import static org.hemu.domain.jurisdiction.JurisdictionStory.after;
import static org.hemu.domain.jurisdiction.JurisdictionStory.alone;
import static org.hemu.domain.jurisdiction.JurisdictionStory.below;
import static org.hemu.domain.jurisdiction.JurisdictionStory.establish;
import static org.hemu.domain.jurisdiction.JurisdictionStory.established;
import static org.hemu.domain.jurisdiction.JurisdictionStory.given;
import static org.hemu.domain.jurisdiction.JurisdictionStory.gongzhuling;

import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionAlreadyEstablished;
import org.hemu.api.jurisdiction.JurisdictionRejection.KindDoesNotFitCode;
import org.hemu.api.jurisdiction.JurisdictionRejection.ParentNotInForce;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstablishJurisdictionTest {
    private static final Jurisdiction CHANGCHUN_SINCE_2009 =
            after(established(CHANGCHUN, "长春市", UnitKind.PREFECTURE, "2009-01-01"));

    @Test
    void bringsAProvinceIntoBeingWithoutAParent() {
        given().when(establish(JILIN.value(), UnitKind.PROVINCE, "2009-01-01"), alone())
                .then(established(JILIN, "某地", UnitKind.PROVINCE, "2009-01-01"));
    }

    @Test
    void needsTheParentToBeInForceOnTheDay() {
        given().when(establish("220102000000", UnitKind.DISTRICT, "2009-01-01"), below(CHANGCHUN_SINCE_2009))
                .then(established(new JurisdictionCode("220102000000"), "某地", UnitKind.DISTRICT, "2009-01-01"));
        given().when(establish("220102000000", UnitKind.DISTRICT, "2008-12-31"), below(CHANGCHUN_SINCE_2009))
                .refused(new ParentNotInForce(new JurisdictionCode("220102000000"), CHANGCHUN));
    }

    @Test
    void isRefusedBelowAParentWhoseEndIsDecided() {
        Jurisdiction ending = after(
                established(CHANGCHUN, "长春市", UnitKind.PREFECTURE, "2009-01-01"),
                abolished(CHANGCHUN, null, "2012-07-01"));

        given().when(establish("220102000000", UnitKind.DISTRICT, "2012-06-30"), below(ending))
                .refused(new ParentNotInForce(new JurisdictionCode("220102000000"), CHANGCHUN));
    }

    @ParameterizedTest
    @CsvSource({
        "220171000000, FUNCTIONAL_ZONE",
        "220179000000, FUNCTIONAL_ZONE",
        "220170000000, COUNTY",
        "220180000000, COUNTY_CITY",
        "220102000000, DISTRICT",
    })
    void takesDigits71To79ForFunctionalZonesOnly(String code, UnitKind kind) {
        given().when(establish(code, kind, "2010-01-01"), below(CHANGCHUN_SINCE_2009))
                .then(established(new JurisdictionCode(code), "某地", kind, "2010-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "220170000000, FUNCTIONAL_ZONE",
        "220180000000, FUNCTIONAL_ZONE",
        "220171000000, COUNTY",
        "220179000000, DISTRICT",
        "220102000000, TOWN",
        "220100000000, DISTRICT",
        "220102, DISTRICT",
        "22010200000X, DISTRICT",
        "220100001000, TOWN",
    })
    void isRefusedWhenTheKindDoesNotFitTheCode(String code, UnitKind kind) {
        given().when(establish(code, kind, "2010-01-01"), below(CHANGCHUN_SINCE_2009))
                .refused(new KindDoesNotFitCode(new JurisdictionCode(code), kind));
    }

    @Test
    void isRefusedForACodeThatIsOrWasInUse() {
        var again = establish(GONGZHULING.value(), UnitKind.COUNTY_CITY, "2021-01-01");

        given(gongzhuling()).when(again, alone()).refused(new JurisdictionAlreadyEstablished(GONGZHULING));
        given(gongzhuling(), abolished(GONGZHULING, null, "2020-06-01"))
                .when(again, alone())
                .refused(new JurisdictionAlreadyEstablished(GONGZHULING));
    }
}
