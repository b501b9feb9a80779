package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.Recorded;
import org.hemu.query.inspection.InspectionStory;
import org.hemu.query.mediation.MediationStory;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.junit.jupiter.api.Test;

class PastStatesTest {
    private static final LocalDate DAY = LocalDate.of(2012, 12, 31);

    @Test
    void areNotFoundOfWhatHasNoView() {
        List<Recorded> history = History.of(new SubjectErased(new SubjectId("subject"), NANGUAN, 1, DAY))
                .events();

        assertThatThrownBy(() -> PastStates.after(history))
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

    @Test
    void areThoseOfAnInspection() {
        assertThat(PastStates.after(History.of(InspectionStory.reported(NANGUAN, "2012-03-05"))
                        .events()))
                .isInstanceOfSatisfying(
                        PastState.View.OfInspectionCase.class,
                        view -> assertThat(view.inspectionCase().id()).isEqualTo(InspectionStory.CASE));
        assertThat(PastStates.after(History.of(InspectionStory.established(NANGUAN, "2012-01-04"))
                        .events()))
                .isInstanceOf(PastState.View.OfInspectionBody.class);
    }
}
