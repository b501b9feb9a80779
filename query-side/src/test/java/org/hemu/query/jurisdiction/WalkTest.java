package org.hemu.query.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.MOVE;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.moved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final LocalDate BEFORE = MOVE.minusDays(1);
    private static final Set<JurisdictionCode> ALL = Set.of(
            JILIN,
            CHANGCHUN,
            NANGUAN,
            NANGUAN_STREET,
            SIPING,
            TIEXI,
            OLD_GONGZHULING,
            OLD_FANJIATUN,
            GONGZHULING,
            FANJIATUN);

    private static List<Place> walk(
            History history, Set<JurisdictionCode> occupied, LocalDate on, JurisdictionCode top, @Nullable Place from) {
        Territory territory = new Territory(new Nodes(history.reading(new JurisdictionTree())), on);
        List<Place> places = new ArrayList<>();
        new Walk(territory, new OccupiedCodes(occupied), top, from).forEachRemaining(places::add);
        return places;
    }

    private record OccupiedCodes(Set<JurisdictionCode> occupied) implements Walk.Occupancy {
        @Override
        public Set<JurisdictionCode> ownLevel(Collection<JurisdictionCode> codes) {
            return codes.stream().filter(occupied::contains).collect(Collectors.toSet());
        }

        @Override
        public Set<JurisdictionCode> subtree(Collection<JurisdictionCode> codes) {
            return codes.stream()
                    .filter(code -> occupied.stream().anyMatch(code::contains))
                    .collect(Collectors.toSet());
        }
    }

    private static List<JurisdictionCode> records(List<Place> places) {
        return places.stream().map(Place::recordedUnder).toList();
    }

    @Test
    void meetsEveryCodeInOrder() {
        assertThat(records(walk(established(), ALL, BEFORE, JILIN, null)))
                .containsExactly(
                        JILIN, CHANGCHUN, NANGUAN, NANGUAN_STREET, SIPING, TIEXI, OLD_GONGZHULING, OLD_FANJIATUN);
    }

    @Test
    void leavesOutBranchesWhereNothingIs() {
        assertThat(records(walk(established(), Set.of(OLD_FANJIATUN), BEFORE, JILIN, null)))
                .containsExactly(OLD_FANJIATUN);
    }

    @Test
    void findsUnderTheSuccessorWhatIsOnRecordUnderTheOldCode() {
        List<Place> places = walk(moved(established()), Set.of(OLD_GONGZHULING, OLD_FANJIATUN), MOVE, CHANGCHUN, null);

        assertThat(places)
                .containsExactly(
                        new Place(List.of(CHANGCHUN, GONGZHULING), OLD_GONGZHULING),
                        new Place(List.of(CHANGCHUN, GONGZHULING, FANJIATUN), OLD_FANJIATUN));
        assertThat(walk(moved(established()), ALL, MOVE, SIPING, null))
                .extracting(Place::recordedUnder)
                .containsExactly(SIPING, TIEXI);
    }

    @Test
    void findsItUnderTheOldUnitBeforeTheMove() {
        assertThat(records(walk(moved(established()), Set.of(OLD_FANJIATUN), BEFORE, SIPING, null)))
                .containsExactly(OLD_FANJIATUN);
        assertThat(walk(moved(established()), Set.of(OLD_FANJIATUN), BEFORE, CHANGCHUN, null))
                .isEmpty();
    }

    @Test
    void goesOnFromAnyPlaceItHasMet() {
        List<Place> whole = walk(moved(established()), ALL, MOVE, JILIN, null);

        for (int i = 0; i < whole.size(); i++) {
            assertThat(walk(moved(established()), ALL, MOVE, JILIN, whole.get(i)))
                    .isEqualTo(whole.subList(i, whole.size()));
        }
    }
}
