package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.inspection.CustodyEvent.InspectionArchived;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.query.mediation.MediationStory;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PastStatesTest {
    private static final LocalDate DAY = LocalDate.of(2012, 12, 31);

    static Stream<Event> eventsOfWhatHasNoView() {
        return Stream.of(
                new SubjectErased(new SubjectId("subject"), NANGUAN, 1, DAY),
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

    @Test
    void areThoseOfACaseAndOfABody() {
        History history = History.of(
                MediationStory.applied(MediationStory.CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                MediationStory.accepted(MediationStory.CASE, NANGUAN, "2012-03-05", "2012-03-20"));
        assertThat(PastStates.after(history.events().subList(0, 1)))
                .isInstanceOfSatisfying(
                        PastState.View.OfMediationCase.class,
                        view -> assertThat(view.mediationCase().stage()).isEqualTo(CaseStage.REQUESTED));

        History body = History.of(MediationStory.established(MediationStory.BODY, NANGUAN, "2009-06-01"));
        assertThat(PastStates.after(body.events())).isInstanceOf(PastState.View.OfMediationBody.class);
    }
}
