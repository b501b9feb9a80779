package org.hemu.domain.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.domain.jurisdiction.JurisdictionStory.GONGZHULING_IN_CHANGCHUN;
import static org.hemu.domain.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.domain.jurisdiction.JurisdictionStory.abolish;
import static org.hemu.domain.jurisdiction.JurisdictionStory.abolished;
import static org.hemu.domain.jurisdiction.JurisdictionStory.above;
import static org.hemu.domain.jurisdiction.JurisdictionStory.after;
import static org.hemu.domain.jurisdiction.JurisdictionStory.alone;
import static org.hemu.domain.jurisdiction.JurisdictionStory.establish;
import static org.hemu.domain.jurisdiction.JurisdictionStory.given;
import static org.hemu.domain.jurisdiction.JurisdictionStory.gongzhuling;
import static org.hemu.domain.jurisdiction.JurisdictionStory.rename;
import static org.hemu.domain.jurisdiction.JurisdictionStory.renamed;
import static org.hemu.domain.jurisdiction.JurisdictionStory.reparent;
import static org.hemu.domain.jurisdiction.JurisdictionStory.reparented;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.jurisdiction.JurisdictionRejection;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.domain.shared.Families;
import org.junit.jupiter.api.Test;

class JurisdictionFamiliesTest {
    @Test
    void evolveTakesEveryEventInEveryState() {
        List<JurisdictionEvent> events = List.of(
                gongzhuling(),
                renamed(GONGZHULING, "岭城市", "2013-01-01"),
                reparented(GONGZHULING, GONGZHULING_IN_CHANGCHUN, "2020-06-19"),
                abolished(GONGZHULING, null, "2020-06-19"));
        List<Jurisdiction> states = List.of(
                Jurisdiction.initial(),
                after(gongzhuling()),
                after(gongzhuling(), abolished(GONGZHULING, null, "2012-01-01")));

        assertThat(events.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(JurisdictionEvent.class).toList());
        assertThat(states.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(Jurisdiction.class).toList());
        for (Jurisdiction state : states) {
            for (JurisdictionEvent event : events) {
                assertThat(Jurisdiction.evolve(state, event)).isNotNull();
            }
        }
    }

    @Test
    void everyRefusalCanHappen() {
        var refusals = Stream.of(
                        given().when(rename(GONGZHULING, "岭城市", "2013-01-01"), alone()),
                        given(gongzhuling())
                                .when(establish(GONGZHULING.value(), UnitKind.COUNTY_CITY, "2013-01-01"), alone()),
                        given(gongzhuling(), abolished(GONGZHULING, null, "2012-01-01"))
                                .when(rename(GONGZHULING, "岭城市", "2013-01-01"), alone()),
                        given().when(establish(CHANGCHUN.value(), UnitKind.PREFECTURE, "2013-01-01"), alone()),
                        given().when(establish(CHANGCHUN.value(), UnitKind.COUNTY, "2013-01-01"), alone()),
                        given(gongzhuling()).when(reparent(GONGZHULING, SIPING, "2013-01-01"), alone()),
                        given(gongzhuling()).when(abolish(GONGZHULING, SIPING, "2013-01-01"), alone()),
                        given(gongzhuling())
                                .when(abolish(GONGZHULING, null, "2013-01-01"), above(after(gongzhuling()))),
                        given(gongzhuling()).when(rename(GONGZHULING, "岭城市", "3013-01-01"), alone()),
                        given(gongzhuling()).when(rename(GONGZHULING, "岭城市", "2008-12-31"), alone()))
                .map(outcome -> outcome.refusal().getClass())
                .collect(Collectors.toSet());

        assertThat(refusals)
                .isEqualTo(Families.records(JurisdictionRejection.class).collect(Collectors.toSet()));
    }
}
