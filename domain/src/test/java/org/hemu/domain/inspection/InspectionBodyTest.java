package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectorsOf.BODY;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;
import static org.hemu.domain.inspection.InspectorsOf.STREET;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;
import static org.hemu.domain.inspection.InspectorsOf.after;
import static org.hemu.domain.inspection.InspectorsOf.day;
import static org.hemu.domain.inspection.InspectorsOf.established;
import static org.hemu.domain.inspection.InspectorsOf.given;
import static org.hemu.domain.inspection.InspectorsOf.inUnit;
import static org.hemu.domain.inspection.InspectorsOf.on;
import static org.hemu.domain.inspection.InspectorsOf.register;
import static org.hemu.domain.inspection.InspectorsOf.registered;

import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.InspectionBodyCommand.DissolveInspectionBody;
import org.hemu.api.inspection.InspectionBodyCommand.RenewCard;
import org.hemu.api.inspection.InspectionBodyCommand.WithdrawCard;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.inspection.InspectionBodyRejection.CardTooShort;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBelowCounty;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyAlreadyEstablished;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyNotAtWork;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyUnknown;
import org.hemu.api.inspection.InspectionBodyRejection.InspectorAlreadyRegistered;
import org.hemu.api.inspection.InspectionBodyRejection.InspectorUnknown;
import org.hemu.api.inspection.InspectionBodyRejection.NoValidCard;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.domain.inspection.InspectionBody.OnRecord;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** A body that inspects, and the cards of its inspectors. */
class InspectionBodyTest {
    private static RenewCard renew(String from, String until) {
        return new RenewCard(BODY, LIU, day(from), day(until));
    }

    private static WithdrawCard withdraw(String on) {
        return new WithdrawCard(BODY, LIU, CardEnd.REVOKED, day(on));
    }

    private static OnRecord withLiu(InspectionBodyEvent... more) {
        InspectionBody state = after(established(), registered(LIU, "2010-01-01", "2012-12-31"));
        for (InspectionBodyEvent event : more) {
            state = InspectionBody.evolve(state, event);
        }
        return (OnRecord) state;
    }

    @Test
    @Pins("inspection-at-county-and-above")
    void isOfACountyOrAbove() {
        given().when(InspectorsOf.establish(NANGUAN, "2009-06-01"), inUnit("2009-06-01", NANGUAN))
                .then(established());
        assertThat(given().when(
                                InspectorsOf.establish(InspectorsOf.CHANGCHUN, "2009-06-01"),
                                inUnit("2009-06-01", InspectorsOf.CHANGCHUN))
                        .event())
                .isInstanceOf(InspectionBodyEstablished.class);
        given().when(InspectorsOf.establish(STREET, "2009-06-01"), inUnit("2009-06-01", STREET))
                .refused(new InspectionBelowCounty(STREET, InspectionRules.COUNTY.citation(), "/jurisdiction"));
    }

    @Test
    void isOfAUnitInForceAndEnteredOnce() {
        given().when(InspectorsOf.establish(NANGUAN, "2008-12-31"), inUnit("2009-06-01", NANGUAN))
                .refused(new UnitNotInForce(NANGUAN, "/jurisdiction"));
        given(established())
                .when(InspectorsOf.establish(NANGUAN, "2009-06-01"), inUnit("2009-06-01", NANGUAN))
                .refused(new InspectionBodyAlreadyEstablished(BODY));
        given().when(register(LIU, "2010-01-01", "2012-12-31"), on("2010-01-01"))
                .refused(new InspectionBodyUnknown(BODY, ""));
    }

    @Test
    void registersAnInspectorWithACard() {
        given(established())
                .when(register(LIU, "2010-01-01", "2012-12-31"), on("2009-12-01"))
                .then(new InspectorRegistered(
                        BODY,
                        NANGUAN,
                        LIU,
                        InspectorsOf.LIU_READABLE,
                        InspectorPost.FULL_TIME,
                        day("2010-01-01"),
                        day("2012-12-31")));
        given(established())
                .when(register(LIU, "2010-01-01", "2010-01-01"), on("2010-01-01"))
                .refused(new CardTooShort(day("2010-01-01"), day("2010-01-01"), "/cardUntil"));
    }

    @Test
    void hasAnInspectorOnceAtATime() {
        given(established(), registered(LIU, "2010-01-01", "2012-12-31"))
                .when(register(LIU, "2012-12-31", "2014-12-31"), on("2012-12-31"))
                .refused(new InspectorAlreadyRegistered(LIU, day("2012-12-31")));
        assertThat(given(established(), registered(LIU, "2010-01-01", "2012-12-31"))
                        .when(register(LIU, "2013-01-01", "2014-12-31"), on("2013-01-01"))
                        .event())
                .isInstanceOf(InspectorRegistered.class);
    }

    @Test
    void knowsOnWhichDaysACardHolds() {
        OnRecord body = withLiu();

        assertThat(body.holdsCard(LIU, day("2009-12-31"))).isFalse();
        assertThat(body.holdsCard(LIU, day("2010-01-01"))).isTrue();
        assertThat(body.holdsCard(LIU, day("2012-12-31"))).isTrue();
        assertThat(body.holdsCard(LIU, day("2013-01-01"))).isFalse();
        assertThat(body.holdsCard(ZHAO, day("2012-12-31"))).isFalse();
    }

    @Test
    void renewsACard() {
        CardRenewed renewed = new CardRenewed(BODY, NANGUAN, LIU, day("2013-01-01"), day("2015-12-31"));

        given(established(), registered(LIU, "2010-01-01", "2012-12-31"))
                .when(renew("2013-01-01", "2015-12-31"), on("2012-12-01"))
                .then(renewed);
        given(established(), registered(LIU, "2010-01-01", "2012-12-31"))
                .when(renew("2012-06-01", "2012-12-31"), on("2012-06-01"))
                .refused(new CardTooShort(day("2012-12-31"), day("2012-12-31"), "/cardUntil"));
        given(established())
                .when(renew("2013-01-01", "2015-12-31"), on("2012-12-01"))
                .refused(new InspectorUnknown(LIU, ""));
        assertThat(withLiu(renewed).holdsCard(LIU, day("2015-12-31"))).isTrue();
    }

    @Test
    void withdrawsACardFromADayOn() {
        CardWithdrawn withdrawn = new CardWithdrawn(BODY, NANGUAN, LIU, CardEnd.REVOKED, day("2012-03-01"));

        given(established(), registered(LIU, "2010-01-01", "2012-12-31"))
                .when(withdraw("2012-03-01"), on("2012-03-01"))
                .then(withdrawn);
        assertThat(withLiu(withdrawn).holdsCard(LIU, day("2012-02-29"))).isTrue();
        assertThat(withLiu(withdrawn).holdsCard(LIU, day("2012-03-01"))).isFalse();
        given(established(), registered(LIU, "2010-01-01", "2012-12-31"), withdrawn)
                .when(withdraw("2012-03-01"), on("2012-03-01"))
                .refused(new NoValidCard(LIU, day("2012-03-01"), InspectionRules.CARDS.citation(), ""));
        assertThat(withLiu(new CardRenewed(BODY, NANGUAN, LIU, day("2013-01-01"), day("2015-12-31")), withdrawn)
                        .holdsCard(LIU, day("2014-01-01")))
                .isFalse();
    }

    @Test
    void isDissolvedAndTakesNoMoreCases() {
        InspectionBodyDissolved dissolved = new InspectionBodyDissolved(BODY, NANGUAN, day("2012-01-01"));

        given(established())
                .when(new DissolveInspectionBody(BODY, day("2012-01-01")), on("2012-01-01"))
                .then(dissolved);
        assertThat(withLiu(dissolved).worksOn(day("2011-12-31"))).isTrue();
        assertThat(withLiu(dissolved).worksOn(day("2012-01-01"))).isFalse();
        given(established(), dissolved)
                .when(register(LIU, "2012-01-01", "2012-12-31"), on("2012-01-01"))
                .refused(new InspectionBodyNotAtWork(BODY, day("2012-01-01"), "/cardFrom"));
        given(established())
                .when(new DissolveInspectionBody(BODY, day("2012-01-02")), on("2012-01-01"))
                .refused(new DayToCome(day("2012-01-02"), day("2012-01-01"), "/dissolvedOn"));
    }
}
