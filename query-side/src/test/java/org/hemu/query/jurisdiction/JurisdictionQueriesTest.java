package org.hemu.query.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.MOVE;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.moved;
import static org.hemu.query.jurisdiction.JurisdictionStory.renamed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Advancing;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.UpToDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JurisdictionQueriesTest {
    private static final History HISTORY = moved(established().and(renamed(NANGUAN, "南关新区", "2012-05-01")));
    private final JurisdictionQueries queries =
            new JurisdictionQueries(HISTORY.reading(new JurisdictionTree()), UpToDate.with(HISTORY));

    private List<JurisdictionCode> children(JurisdictionCode code, @Nullable LocalDate on) {
        return queries.children(code, on).data().stream().map(Unit::code).toList();
    }

    @Test
    void answersWithItsFreshness() {
        assertThat(queries.unit(JILIN, null).asOf()).isEqualTo(new AsOf(12, 13, 0, 0, false));
    }

    @Test
    void claimsNoMoreThanHadBeenReachedBeforeItRead() {
        Advancing advancing = new Advancing();
        JurisdictionQueries moving =
                new JurisdictionQueries(advancing.reading(HISTORY.reading(new JurisdictionTree())), advancing);

        assertThat(moving.unit(JILIN, null).asOf()).isEqualTo(Advancing.beforeReading());
    }

    @Test
    void namesAUnitAsItWasCalledOnTheDay() {
        assertThat(queries.unit(NANGUAN, null).data().name()).isEqualTo("南关新区");
        assertThat(queries.unit(NANGUAN, LocalDate.parse("2012-04-30")).data().name())
                .isEqualTo("南关区");
    }

    @Test
    void findsManyAtOnceAndLeavesOutWhatNeverWas() {
        JurisdictionCode unknown = new JurisdictionCode("220199000000");

        assertThat(queries.units(List.of(OLD_GONGZHULING, unknown, JILIN, JILIN))
                        .data())
                .extracting(Unit::code)
                .containsExactly(OLD_GONGZHULING, JILIN);
        assertThatThrownBy(() -> queries.units(Collections.nCopies(501, JILIN))).isInstanceOf(BadRequest.class);
    }

    @Test
    void listsTheChildrenInForceOnTheDay() {
        assertThat(children(SIPING, MOVE.minusDays(1))).containsExactly(TIEXI, OLD_GONGZHULING);
        assertThat(children(SIPING, MOVE)).containsExactly(TIEXI);
        assertThat(children(CHANGCHUN, MOVE.minusDays(1))).containsExactly(NANGUAN);
        assertThat(children(CHANGCHUN, MOVE)).containsExactly(NANGUAN, GONGZHULING);
    }

    @Test
    void listsAllChildrenEverWithoutADay() {
        assertThat(children(SIPING, null)).containsExactly(TIEXI, OLD_GONGZHULING);
    }

    @Test
    void leadsFromTheProvinceDown() {
        assertThat(queries.lineage(NANGUAN, null).data())
                .extracting(Unit::code)
                .containsExactly(JILIN, CHANGCHUN, NANGUAN);
    }

    @Test
    void knowsNoUnitThatWasNeverEstablished() {
        JurisdictionCode unknown = new JurisdictionCode("220199000000");

        assertThatThrownBy(() -> queries.unit(unknown, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.children(unknown, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.lineage(unknown, null)).isInstanceOf(NotFound.class);
    }
}
