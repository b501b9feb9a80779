package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.mediation.MediationStory.BODY;
import static org.hemu.query.mediation.MediationStory.LIU;
import static org.hemu.query.mediation.MediationStory.MEDIATOR;
import static org.hemu.query.mediation.MediationStory.appointed;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.established;

import java.util.List;
import java.util.Objects;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.shared.Event;
import org.hemu.query.mediation.BodyOnFile.Basis;
import org.hemu.query.mediation.BodyOnFile.Mediator;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class BodiesTest {
    private static BodyOnFile after(Event... events) {
        History history = History.of(
                        established(BODY, NANGUAN_STREET, "2009-06-01"),
                        appointed(BODY, NANGUAN_STREET, "2009-06-01", "2012-05-31"))
                .and(events);
        return Objects.requireNonNull(history.reading(new Bodies()).find(BODY.value()));
    }

    @Test
    void haveMediators() {
        assertThat(after().mediators())
                .containsExactly(
                        new Mediator(MEDIATOR, LIU, day("2009-06-01"), day("2012-05-31"), null, null, List.of()));
    }

    @Test
    void renewAndEndAppointmentsAndAppointAgain() {
        BodyOnFile ended = after(
                new AppointmentRenewed(BODY, NANGUAN_STREET, MEDIATOR, day("2012-05-31"), day("2015-05-31")),
                new AppointmentEnded(BODY, NANGUAN_STREET, MEDIATOR, AppointmentEnd.RESIGNED, day("2013-08-31")));
        assertThat(ended.mediators())
                .containsExactly(new Mediator(
                        MEDIATOR,
                        LIU,
                        day("2009-06-01"),
                        day("2015-05-31"),
                        day("2013-08-31"),
                        AppointmentEnd.RESIGNED,
                        List.of()));

        BodyOnFile again = after(
                new AppointmentEnded(BODY, NANGUAN_STREET, MEDIATOR, AppointmentEnd.RESIGNED, day("2011-08-31")),
                appointed(BODY, NANGUAN_STREET, "2014-01-01", "2016-12-31"));
        assertThat(again.mediators()).singleElement().satisfies(mediator -> {
            assertThat(mediator.appointedOn()).isEqualTo(day("2014-01-01"));
            assertThat(mediator.endedOn()).isNull();
        });
    }

    @Test
    void keepEveryLawTheyMediatedBy() {
        assertThat(after(new LegalBasisChanged(
                                BODY, NANGUAN_STREET, LegalBasis.PEOPLES_MEDIATION_LAW, day("2011-01-01")))
                        .legalBases())
                .containsExactly(
                        new Basis(LegalBasis.DISPUTE_MEDIATION_LAW, day("2009-06-01")),
                        new Basis(LegalBasis.PEOPLES_MEDIATION_LAW, day("2011-01-01")));
    }

    @Test
    void takeCasesUntilTheyAreDissolved() {
        BodyOnFile dissolved = after(
                new CommitteeConstituted(
                        BODY,
                        NANGUAN_STREET,
                        new Composition(5, 2, 0, 0, false),
                        day("2010-01-01"),
                        day("2013-01-01"),
                        List.of()),
                new MediationBodyDissolved(BODY, NANGUAN_STREET, day("2014-01-01")));

        assertThat(Objects.requireNonNull(dissolved.committee()).electedAgainBy())
                .isEqualTo(day("2013-01-01"));
        assertThat(dissolved.takesCasesOn(day("2013-12-31"))).isTrue();
        assertThat(dissolved.takesCasesOn(day("2014-01-01"))).isFalse();
        assertThat(dissolved.takesCasesOn(day("2009-05-31"))).isFalse();
        assertThat(dissolved.version()).isEqualTo(3);
        assertThat(after().jurisdiction()).isNotEqualTo(NANGUAN);
    }
}
