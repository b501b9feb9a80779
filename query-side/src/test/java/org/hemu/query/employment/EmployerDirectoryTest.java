package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.day;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.moved;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;

import java.util.List;
import java.util.Map;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class EmployerDirectoryTest {
    private static final EmployerId FIRST = new EmployerId("100000001");
    private static final EmployerId SECOND = new EmployerId("100000002");

    private static List<Listed> listed(History history, JurisdictionCode unit) {
        Map<String, DirectoryBucket> rows = history.rows(new EmployerDirectory());
        return Buckets.keys(unit.value()).stream()
                .filter(rows::containsKey)
                .flatMap(key -> rows.get(key).employers().stream())
                .toList();
    }

    @Test
    void listsEmployersAtTheUnitItself() {
        History history = History.of(registered(FIRST, NANGUAN), registered(SECOND, NANGUAN));

        assertThat(listed(history, NANGUAN))
                .containsExactlyInAnyOrder(
                        new Listed(FIRST, day("2011-01-01"), null), new Listed(SECOND, day("2011-01-01"), null));
        assertThat(listed(history, CHANGCHUN)).isEmpty();
    }

    @Test
    void keepsAMovedEmployerAtItsFormerUnitWithTheDay() {
        History history = History.of(registered(FIRST, NANGUAN), moved(FIRST, NANGUAN, TIEXI, "2012-04-01"));

        assertThat(listed(history, NANGUAN)).containsExactly(new Listed(FIRST, day("2011-01-01"), day("2012-04-01")));
        assertThat(listed(history, TIEXI)).containsExactly(new Listed(FIRST, day("2012-04-01"), null));
    }

    @Test
    void listsAnEmployerThatCameBackAsPresent() {
        History history = History.of(
                registered(FIRST, NANGUAN),
                moved(FIRST, NANGUAN, TIEXI, "2012-04-01"),
                moved(FIRST, TIEXI, NANGUAN, "2013-04-01"));

        assertThat(listed(history, NANGUAN)).containsExactly(new Listed(FIRST, day("2011-01-01"), null));
    }

    @Test
    void isNotTouchedByAnythingElse() {
        History history = History.of(registered(FIRST, NANGUAN), declared(FIRST, NANGUAN, "2011-02", 5, 5));

        assertThat(new EmployerDirectory().keys(history.events().getLast())).isEmpty();
    }

    @Test
    void countsArrivalsUpToTheProvince() {
        Map<String, Arrivals> rows = History.of(
                        registered(FIRST, NANGUAN),
                        registered(SECOND, CHANGCHUN),
                        moved(FIRST, NANGUAN, TIEXI, "2012-04-01"))
                .rows(new EmployerArrivals());

        assertThat(rows)
                .containsEntry(NANGUAN.value(), new Arrivals(1, 1))
                .containsEntry(CHANGCHUN.value(), new Arrivals(1, 2))
                .containsEntry(SIPING.value(), new Arrivals(0, 1))
                .containsEntry(JILIN.value(), new Arrivals(0, 3));
    }
}
