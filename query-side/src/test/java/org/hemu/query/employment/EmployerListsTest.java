package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.employment.EmploymentStory.deregistered;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.moved;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.History;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.UpToDate;
import org.junit.jupiter.api.Test;

class EmployerListsTest {
    private static final List<String> IDS = IntStream.range(0, 40)
            .mapToObj(i -> String.valueOf(100_000_000 + i))
            .toList();

    /** Employers 0 to 19 at Nanguan, 20 to 29 at its street, 30 to 39 at Tiexi. */
    private static History history() {
        History history = established();
        for (int i = 0; i < IDS.size(); i++) {
            history.and(registered(id(i), i < 20 ? NANGUAN : i < 30 ? NANGUAN_STREET : TIEXI));
        }
        return history;
    }

    private static EmployerId id(int i) {
        return new EmployerId(IDS.get(i));
    }

    private static EmployerLists lists(History history) {
        return new EmployerLists(
                _ -> new EmployerIndex(
                        history.reading(new JurisdictionTree()),
                        history.reading(new EmployerArrivals()),
                        history.reading(new EmployerDirectory())),
                history.reading(new Employers()),
                new Cursors(HemuJson.mapper()),
                UpToDate.with(history));
    }

    private static List<String> all(History history, JurisdictionCode top, EmployerFilter filter, int limit) {
        EmployerLists lists = lists(history);
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<Employer> page = lists.employers(top, filter, cursor, limit);
            assertThat(page.data()).hasSizeLessThanOrEqualTo(limit);
            page.data().forEach(employer -> ids.add(employer.id().value()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void listsTheWholeSubtreeByUnitAndIdWhateverThePageSize() {
        for (int limit : new int[] {1, 7, 20, 39, 40, 500}) {
            assertThat(all(history(), JILIN, EmployerFilter.ALL, limit)).isEqualTo(IDS);
        }
        assertThat(all(history(), CHANGCHUN, EmployerFilter.ALL, 7)).isEqualTo(IDS.subList(0, 30));
        assertThat(all(history(), NANGUAN_STREET, EmployerFilter.ALL, 7)).isEqualTo(IDS.subList(20, 30));
        assertThat(all(history(), OLD_FANJIATUN, EmployerFilter.ALL, 7)).isEmpty();
    }

    /** Employers arrive between the pages, before and behind the place where the list goes on, some where none were. */
    @Test
    void listsEachEmployerOnceWhileOthersArrive() {
        History growing = history();
        List<String> listed = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            Page<Employer> page = lists(growing).employers(JILIN, EmployerFilter.ALL, cursor, 3);
            page.data().forEach(employer -> listed.add(employer.id().value()));
            cursor = page.next();
            pages++;
            growing.and(
                    registered(new EmployerId("0" + (10_000_000 + pages)), NANGUAN),
                    registered(new EmployerId(listed.getLast() + "a"), pages < 6 ? NANGUAN : TIEXI),
                    registered(new EmployerId("9" + (10_000_000 + pages)), pages % 2 == 0 ? CHANGCHUN : OLD_FANJIATUN));
        } while (cursor != null && pages < 60);

        assertThat(cursor).isNull();
        assertThat(listed).doesNotHaveDuplicates().containsSubsequence(IDS);
    }

    @Test
    void listsAMovedEmployerWhereItIsNow() {
        History history = history().and(moved(id(0), NANGUAN, TIEXI, "2012-04-01"));

        assertThat(all(history, NANGUAN, EmployerFilter.ALL, 50)).doesNotContain(IDS.getFirst());
        assertThat(all(history, TIEXI, EmployerFilter.ALL, 50)).startsWith(IDS.getFirst());
    }

    @Test
    void listsUnderTheSuccessorWhatIsOnRecordUnderTheOldCode() {
        EmployerId inTown = new EmployerId("300000000");
        History history = JurisdictionStory.moved(history().and(registered(inTown, OLD_FANJIATUN)));

        assertThat(all(history, CHANGCHUN, EmployerFilter.ALL, 7)).endsWith("300000000");
        assertThat(all(history, SIPING, EmployerFilter.ALL, 7)).doesNotContain("300000000");
    }

    @Test
    void listsOnlyWhatTheFilterAdmits() {
        History history = history()
                .and(
                        initialFiling(id(3), NANGUAN, "2011-01-20"),
                        initialFilingAccepted(id(3), NANGUAN, "2011-01-25"),
                        deregistered(id(25), NANGUAN_STREET, "2012-01-01"));

        assertThat(all(history, JILIN, new EmployerFilter(null, null, null, null, true), 2))
                .containsExactly(IDS.get(3));
        assertThat(all(history, JILIN, new EmployerFilter(Employer.Status.DEREGISTERED, null, null, null, null), 2))
                .containsExactly(IDS.get(25));
        assertThat(all(history, JILIN, new EmployerFilter(null, "C", null, null, null), 50))
                .hasSize(40);
        assertThat(all(history, JILIN, new EmployerFilter(null, "D", null, null, null), 50))
                .isEmpty();
    }

    @Test
    void refusesTheCursorOfAnotherJurisdiction() {
        String cursor = lists(history())
                .employers(CHANGCHUN, EmployerFilter.ALL, null, 5)
                .next();

        assertThatThrownBy(() -> lists(history()).employers(JILIN, EmployerFilter.ALL, cursor, 5))
                .isInstanceOf(BadRequest.class);
    }
}
