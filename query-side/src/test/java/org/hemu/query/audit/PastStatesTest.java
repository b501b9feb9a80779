package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.inspection.CustodyEvent.InspectionArchived;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.mediation.CustodyEvent.CaseArchived;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PastStatesTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2012, 12, 31);

    static Stream<Event> eventsOfWhatHasNoView() {
        return Stream.of(
                new SubjectErased(new SubjectId("subject"), NANGUAN, 1, DAY),
                new MediationBodyDissolved(new MediationBodyId("body"), NANGUAN, DAY),
                new CaseArchived(new CaseId("case"), NANGUAN, DAY, ClockChanges.NONE),
                new InspectionBodyDissolved(new InspectionBodyId("body"), NANGUAN, DAY),
                new InspectionArchived(new CaseId("case"), NANGUAN, DAY, ClockChanges.NONE));
    }

    @ParameterizedTest
    @MethodSource("eventsOfWhatHasNoView")
    void areNotFoundOfWhatHasNoView(Event event) {
        assertThatThrownBy(() -> PastStates.after(History.of(event).events()))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.kind()).isEqualTo(NotFound.Kind.AGGREGATE_UNKNOWN));
    }
}
