package org.hemu.query.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.mergedInto;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static Reach of(History history, JurisdictionCode unit, String on) {
        return new Reach(new Nodes(history.reading(new JurisdictionTree())), unit, LocalDate.parse(on));
    }

    @Test
    void isTheSubtreeWhereNothingMoved() {
        Reach reach = of(established(), CHANGCHUN, "2012-01-01");

        assertThat(reach.records()).containsExactly(CHANGCHUN);
        assertThat(List.of(CHANGCHUN, NANGUAN, NANGUAN_STREET)).allMatch(reach::covers);
        assertThat(List.of(JILIN, SIPING, TIEXI)).noneMatch(reach::covers);
    }

    @Test
    void takesInWhatJoinedFromThatDayOn() {
        History moved = JurisdictionStory.moved(established());

        assertThat(of(moved, CHANGCHUN, "2020-06-18").records()).containsExactly(CHANGCHUN);
        Reach after = of(moved, CHANGCHUN, "2020-06-19");
        assertThat(after.records()).contains(CHANGCHUN, OLD_GONGZHULING);
        assertThat(after.accountable(OLD_FANJIATUN)).isEqualTo(FANJIATUN);
        assertThat(after.covers(OLD_FANJIATUN)).isTrue();
    }

    @Test
    void leavesOutWhatLeft() {
        History moved = JurisdictionStory.moved(established());

        assertThat(of(moved, SIPING, "2020-06-18").covers(OLD_FANJIATUN)).isTrue();
        assertThat(of(moved, SIPING, "2020-06-19").covers(OLD_FANJIATUN)).isFalse();
        assertThat(of(moved, OLD_GONGZHULING, "2020-06-19").covers(OLD_GONGZHULING))
                .isFalse();
    }

    @Test
    void followsSeveralSuccessorsAndTakesWhatLiesBelowAlong() {
        JurisdictionCode street = new JurisdictionCode("220302001000");
        History history = JurisdictionStory.moved(established()
                .and(
                        JurisdictionStory.established(street, "某街道", UnitKind.SUBDISTRICT),
                        mergedInto(TIEXI, OLD_GONGZHULING, "2014-01-15")));

        Reach reach = of(history, CHANGCHUN, "2020-06-19");
        assertThat(reach.records()).contains(TIEXI);
        assertThat(reach.covers(TIEXI)).isTrue();
        assertThat(reach.covers(street)).isTrue();
        assertThat(of(history, SIPING, "2020-06-18").covers(street)).isTrue();
    }
}
