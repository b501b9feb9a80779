package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.api.mediation.BodyKind.COMMUNITY_BODY;
import static org.hemu.api.mediation.BodyKind.ENTERPRISE_COMMITTEE;
import static org.hemu.api.mediation.BodyKind.PEOPLES_MEDIATION_COMMITTEE;
import static org.hemu.api.mediation.BodyKind.TOWNSHIP_BODY;
import static org.hemu.api.mediation.LegalBasis.DISPUTE_MEDIATION_LAW;
import static org.hemu.api.mediation.LegalBasis.ENTERPRISE_MEDIATION_RULES;
import static org.hemu.api.mediation.LegalBasis.JILIN_TRIAL_RULES;
import static org.hemu.api.mediation.LegalBasis.PEOPLES_MEDIATION_LAW;
import static org.hemu.domain.mediation.BodyStory.BODY;
import static org.hemu.domain.mediation.BodyStory.COMMUNITY;
import static org.hemu.domain.mediation.BodyStory.EMPLOYER;
import static org.hemu.domain.mediation.BodyStory.LIU;
import static org.hemu.domain.mediation.BodyStory.NANGUAN;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.BodyStory.after;
import static org.hemu.domain.mediation.BodyStory.appoint;
import static org.hemu.domain.mediation.BodyStory.appointed;
import static org.hemu.domain.mediation.BodyStory.day;
import static org.hemu.domain.mediation.BodyStory.establish;
import static org.hemu.domain.mediation.BodyStory.established;
import static org.hemu.domain.mediation.BodyStory.given;
import static org.hemu.domain.mediation.BodyStory.inUnit;
import static org.hemu.domain.mediation.BodyStory.ofStreet;
import static org.hemu.domain.mediation.BodyStory.on;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.MediationBodyCommand.ChangeLegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.DissolveMediationBody;
import org.hemu.api.mediation.MediationBodyCommand.EndAppointment;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyCommand.RenewAppointment;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyRejection.EmployerDoesNotFit;
import org.hemu.api.mediation.MediationBodyRejection.LegalBasisDoesNotFit;
import org.hemu.api.mediation.MediationBodyRejection.LegalBasisNotInForce;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyAlreadyEstablished;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyNotAtWork;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyUnknown;
import org.hemu.api.mediation.MediationBodyRejection.MediatorAlreadyAppointed;
import org.hemu.api.mediation.MediationBodyRejection.MediatorNotAppointed;
import org.hemu.api.mediation.MediationBodyRejection.TermTooShort;
import org.hemu.api.mediation.MediationBodyRejection.UnitOfAnotherLevel;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.mediation.MediationBody.OnRecord;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** A body, the law it mediates by, and its mediators. */
class MediationBodyTest {
    private static final MediatorAppointed APPOINTED = appointed(LIU, "2010-01-01", "2010-12-31");

    private static OnRecord street(MediationBodyEvent... later) {
        OnRecord body = (OnRecord) after(ofStreet());
        for (var event : later) {
            body = (OnRecord) MediationBody.evolve(body, event);
        }
        return body;
    }

    @Test
    void takesCasesFromTheDayOfItsEstablishment() {
        given().when(
                        establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, STREET, "2009-06-01"),
                        inUnit("2009-06-01", STREET))
                .then(ofStreet());
        assertThat(street().worksOn(day("2009-05-31"))).isFalse();
        assertThat(street().worksOn(day("2009-06-01"))).isTrue();
    }

    @Test
    void isEstablishedOnceAndNotAhead() {
        given(ofStreet())
                .when(establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, STREET, "2009-06-01"), on("2010-01-01"))
                .refused(new MediationBodyAlreadyEstablished(BODY));
        given().when(
                        establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, STREET, "2009-06-02"),
                        inUnit("2009-06-01", STREET))
                .refused(new DayToCome(day("2009-06-02"), day("2009-06-01"), "/establishedOn"));
        given().when(appoint(LIU, "2010-01-01", "2010-12-31"), on("2010-01-01"))
                .refused(new MediationBodyUnknown(BODY, ""));
    }

    @Test
    void belongsToAUnitInForceAndOfItsLevel() {
        given().when(establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, STREET, "2009-06-01"), on("2009-06-01"))
                .refused(new UnitNotInForce(STREET, "/jurisdiction"));
        given().when(
                        establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, NANGUAN, "2009-06-01"),
                        inUnit("2009-06-01", NANGUAN))
                .refused(new UnitOfAnotherLevel(TOWNSHIP_BODY, NANGUAN, "/jurisdiction"));
        given().when(establish(COMMUNITY_BODY, JILIN_TRIAL_RULES, STREET, "2009-06-01"), inUnit("2009-06-01", STREET))
                .refused(new UnitOfAnotherLevel(COMMUNITY_BODY, STREET, "/jurisdiction"));
        given().when(
                        establish(COMMUNITY_BODY, JILIN_TRIAL_RULES, COMMUNITY, "2009-06-01"),
                        inUnit("2009-06-01", COMMUNITY))
                .then(established(COMMUNITY_BODY, JILIN_TRIAL_RULES, COMMUNITY, "2009-06-01"));
    }

    @Test
    void belongsToAnEmployerWhenItIsTheCommitteeOfOne() {
        given().when(
                        establish(ENTERPRISE_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, null, "2009-06-01"),
                        inUnit("2009-06-01", NANGUAN))
                .refused(new EmployerDoesNotFit(ENTERPRISE_COMMITTEE, "/employer"));
        given().when(
                        establish(TOWNSHIP_BODY, DISPUTE_MEDIATION_LAW, STREET, EMPLOYER, "2009-06-01"),
                        inUnit("2009-06-01", STREET))
                .refused(new EmployerDoesNotFit(TOWNSHIP_BODY, "/employer"));
    }

    @Test
    void belongsToAnEmployerOnRecord() {
        EstablishMediationBody ofEnterprise =
                establish(ENTERPRISE_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, "2012-03-01");
        Jurisdiction inForce = inUnit("2012-03-01", NANGUAN).addressed();

        given().when(ofEnterprise, new MediationBodyCircumstances(day("2012-03-01"), inForce, null))
                .refused(new EmployerUnknown(EMPLOYER, "/employer"));
    }

    @Test
    @Pins("mediation-body-named-by-law")
    void ofACommunityIsNotNamedByTheLawOnMediationAndArbitration() {
        given().when(
                        establish(COMMUNITY_BODY, DISPUTE_MEDIATION_LAW, COMMUNITY, "2009-06-01"),
                        inUnit("2009-06-01", COMMUNITY))
                .refused(new LegalBasisDoesNotFit(
                        COMMUNITY_BODY, DISPUTE_MEDIATION_LAW, LegalBases.NAMED_BODIES.citation(), "/legalBasis"));
        given().when(
                        establish(ENTERPRISE_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, "2009-01-01"),
                        inUnit("2009-06-01", NANGUAN))
                .then(established(ENTERPRISE_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, "2009-01-01"));
    }

    @Test
    @Pins("mediation-body-of-peoples-mediation")
    void mediatesByThePeoplesMediationLawFrom2011On() {
        given(established(PEOPLES_MEDIATION_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, "2009-06-01"))
                .when(new ChangeLegalBasis(BODY, PEOPLES_MEDIATION_LAW, day("2010-12-31")), on("2011-02-01"))
                .refused(new LegalBasisNotInForce(
                        PEOPLES_MEDIATION_LAW, day("2011-01-01"), LegalBases.PEOPLES.citation(), "/legalBasis"));
        given(established(PEOPLES_MEDIATION_COMMITTEE, DISPUTE_MEDIATION_LAW, NANGUAN, "2009-06-01"))
                .when(new ChangeLegalBasis(BODY, PEOPLES_MEDIATION_LAW, day("2011-01-01")), on("2011-02-01"))
                .then(new LegalBasisChanged(BODY, NANGUAN, PEOPLES_MEDIATION_LAW, day("2011-01-01")));
    }

    @Test
    @Pins("mediation-body-of-enterprise")
    void mediatesByTheRulesForEnterprisesFrom2012On() {
        given(BodyStory.ofEnterprise())
                .when(new ChangeLegalBasis(BODY, ENTERPRISE_MEDIATION_RULES, day("2011-12-31")), on("2012-02-01"))
                .refused(new LegalBasisNotInForce(
                        ENTERPRISE_MEDIATION_RULES,
                        day("2012-01-01"),
                        LegalBases.ENTERPRISE.citation(),
                        "/legalBasis"));
        given(BodyStory.ofEnterprise())
                .when(new ChangeLegalBasis(BODY, ENTERPRISE_MEDIATION_RULES, day("2012-01-01")), on("2012-02-01"))
                .then(new LegalBasisChanged(BODY, NANGUAN, ENTERPRISE_MEDIATION_RULES, day("2012-01-01")));
    }

    @Test
    void mediatesByTheLawOfTheDay() {
        var changed = new LegalBasisChanged(BODY, STREET, PEOPLES_MEDIATION_LAW, day("2011-03-01"));

        assertThat(street(changed).basisOn(day("2009-05-31"))).isEmpty();
        assertThat(street(changed).basisOn(day("2011-02-28"))).contains(DISPUTE_MEDIATION_LAW);
        assertThat(street(changed).basisOn(day("2011-03-01"))).contains(PEOPLES_MEDIATION_LAW);
        given(ofStreet(), changed)
                .when(new ChangeLegalBasis(BODY, PEOPLES_MEDIATION_LAW, day("2011-03-01")), on("2011-03-01"))
                .then();
        given(ofStreet(), changed)
                .when(new ChangeLegalBasis(BODY, DISPUTE_MEDIATION_LAW, day("2011-02-28")), on("2011-03-01"))
                .refused(new DayBeforeStepFollowed(day("2011-02-28"), day("2011-03-01"), "/effectiveOn"));
    }

    @Test
    void takesNoCasesOnceItIsDissolved() {
        var dissolved = new MediationBodyDissolved(BODY, STREET, day("2012-07-01"));

        given(ofStreet())
                .when(new DissolveMediationBody(BODY, day("2012-07-01")), on("2012-07-01"))
                .then(dissolved);
        assertThat(street(dissolved).worksOn(day("2012-06-30"))).isTrue();
        assertThat(street(dissolved).worksOn(day("2012-07-01"))).isFalse();
        given(ofStreet(), dissolved)
                .when(appoint(LIU, "2012-07-01", "2013-06-30"), on("2012-07-01"))
                .refused(new MediationBodyNotAtWork(BODY, day("2012-07-01"), "/appointedOn"));
    }

    @Test
    void appointsMediatorsForATerm() {
        given(ofStreet())
                .when(appoint(LIU, "2010-01-01", "2010-12-31"), on("2010-01-01"))
                .then(new MediatorAppointed(
                        BODY, STREET, LIU, BodyStory.LIU_READABLE, day("2010-01-01"), day("2010-12-31"), List.of()));
        assertThat(street(APPOINTED).isAppointed(LIU, day("2009-12-31"))).isFalse();
        assertThat(street(APPOINTED).isAppointed(LIU, day("2010-01-01"))).isTrue();
        assertThat(street(APPOINTED).isAppointed(LIU, day("2010-12-31"))).isTrue();
        assertThat(street(APPOINTED).isAppointed(LIU, day("2011-01-01"))).isFalse();
    }

    @Test
    void appointsNobodyTwiceAtATimeNorForNoTime() {
        given(ofStreet(), APPOINTED)
                .when(appoint(LIU, "2010-12-31", "2011-12-31"), on("2011-02-01"))
                .refused(new MediatorAlreadyAppointed(LIU, day("2010-12-31")));
        assertThat(given(ofStreet(), APPOINTED)
                        .when(appoint(LIU, "2011-01-01", "2011-12-31"), on("2011-02-01"))
                        .event())
                .isInstanceOf(MediatorAppointed.class);
        given(ofStreet())
                .when(appoint(LIU, "2010-01-01", "2010-01-01"), on("2010-01-01"))
                .refused(new TermTooShort(day("2010-01-01"), day("2010-01-01"), "/until"));
    }

    @Test
    void keepsAMediatorWhoseAppointmentIsRenewed() {
        var renewed = new AppointmentRenewed(BODY, STREET, LIU, day("2010-12-20"), day("2011-12-31"));

        given(ofStreet(), APPOINTED)
                .when(new RenewAppointment(BODY, LIU, day("2010-12-20"), day("2011-12-31")), on("2010-12-20"))
                .then(renewed);
        assertThat(street(APPOINTED, renewed).isAppointed(LIU, day("2011-01-01")))
                .isTrue();
        given(ofStreet(), APPOINTED)
                .when(new RenewAppointment(BODY, LIU, day("2011-01-01"), day("2011-12-31")), on("2011-01-01"))
                .refused(new MediatorNotAppointed(LIU, day("2011-01-01"), ""));
        given(ofStreet(), APPOINTED)
                .when(new RenewAppointment(BODY, LIU, day("2010-12-20"), day("2010-12-31")), on("2010-12-20"))
                .refused(new TermTooShort(day("2010-12-31"), day("2010-12-31"), "/until"));
    }

    @Test
    void losesAMediatorWhoLeaves() {
        var ended = new AppointmentEnded(BODY, STREET, LIU, AppointmentEnd.RESIGNED, day("2010-06-30"));

        given(ofStreet(), APPOINTED)
                .when(new EndAppointment(BODY, LIU, AppointmentEnd.RESIGNED, day("2010-06-30")), on("2010-07-01"))
                .then(ended);
        assertThat(street(APPOINTED, ended).isAppointed(LIU, day("2010-06-30"))).isTrue();
        assertThat(street(APPOINTED, ended).isAppointed(LIU, day("2010-07-01"))).isFalse();
        given(ofStreet(), APPOINTED, ended)
                .when(new EndAppointment(BODY, LIU, AppointmentEnd.RESIGNED, day("2010-07-01")), on("2010-07-01"))
                .refused(new MediatorNotAppointed(LIU, day("2010-07-01"), ""));
    }
}
