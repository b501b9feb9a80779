package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyCommand.AppointMediator;
import org.hemu.api.mediation.MediationBodyCommand.ConstituteCommittee;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/** Bodies of Nanguan district in Changchun: one of a street, one of a community, one of an enterprise, one of the people. */
final class BodyStory {
    static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    static final JurisdictionCode STREET = new JurisdictionCode("220102001000");
    static final JurisdictionCode COMMUNITY = new JurisdictionCode("220102001001");
    static final MediationBodyId BODY = new MediationBodyId("bodyaaaaaaaaaaaaaaaaaaaaaa");
    static final EmployerId EMPLOYER = new EmployerId("12345678X");
    static final SubjectId LIU = new SubjectId("liu");
    static final SubjectId ZHAO = new SubjectId("zhao");
    static final SubjectId SUN = new SubjectId("sun");
    static final SubjectId QIAN = new SubjectId("qian");
    static final PersonalData LIU_READABLE = new PersonalData("刘某", null, null, null);

    private BodyStory() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Spec<MediationBodyCommand, MediationBody, MediationBodyEvent, MediationBodyCircumstances> given(
            MediationBodyEvent... events) {
        return Spec.given(MediationBody.initial(), List.of(events), MediationBody::evolve, MediationBody::decide);
    }

    static MediationBody after(MediationBodyEvent... events) {
        MediationBody state = MediationBody.initial();
        for (MediationBodyEvent event : events) {
            state = MediationBody.evolve(state, event);
        }
        return state;
    }

    static MediationBodyCircumstances on(String today) {
        return new MediationBodyCircumstances(day(today), Jurisdiction.initial(), EMPLOYER);
    }

    /** Today, with the unit that is named in force since 2009. */
    static MediationBodyCircumstances inUnit(String today, JurisdictionCode unit) {
        Jurisdiction inForce = Jurisdiction.evolve(
                Jurisdiction.initial(),
                new JurisdictionEstablished(unit, "某地", UnitKind.SUBDISTRICT, null, day("2009-01-01")));
        return new MediationBodyCircumstances(day(today), inForce, EMPLOYER);
    }

    static EstablishMediationBody establish(BodyKind kind, LegalBasis basis, JurisdictionCode unit, String on) {
        return establish(kind, basis, unit, kind == BodyKind.ENTERPRISE_COMMITTEE ? EMPLOYER : null, on);
    }

    static EstablishMediationBody establish(
            BodyKind kind, LegalBasis basis, JurisdictionCode unit, @Nullable EmployerId employer, String on) {
        return new EstablishMediationBody(BODY, kind, basis, unit, "某调解组织", employer, day(on));
    }

    static MediationBodyEstablished established(BodyKind kind, LegalBasis basis, JurisdictionCode unit, String on) {
        EmployerId employer = kind == BodyKind.ENTERPRISE_COMMITTEE ? EMPLOYER : null;
        return new MediationBodyEstablished(BODY, unit, kind, basis, "某调解组织", employer, day(on));
    }

    /** The body of the street, by the law on mediation and arbitration, since 2009. */
    static MediationBodyEstablished ofStreet() {
        return established(BodyKind.TOWNSHIP_BODY, LegalBasis.DISPUTE_MEDIATION_LAW, STREET, "2009-06-01");
    }

    static MediationBodyEstablished ofEnterprise() {
        return established(BodyKind.ENTERPRISE_COMMITTEE, LegalBasis.DISPUTE_MEDIATION_LAW, NANGUAN, "2009-06-01");
    }

    static MediationBodyEstablished ofThePeople() {
        return established(
                BodyKind.PEOPLES_MEDIATION_COMMITTEE, LegalBasis.PEOPLES_MEDIATION_LAW, NANGUAN, "2011-03-01");
    }

    static ConstituteCommittee constitute(Composition composition, String on) {
        return new ConstituteCommittee(BODY, composition, day(on));
    }

    static Composition peoples(int members, int women) {
        return new Composition(members, women, 0, 0, false);
    }

    static Composition ofBothSides(int workers, int enterprise) {
        return new Composition(workers + enterprise, 1, workers, enterprise, true);
    }

    static AppointMediator appoint(SubjectId mediator, String from, String until) {
        return new AppointMediator(BODY, mediator, LIU_READABLE, day(from), day(until));
    }

    static MediatorAppointed appointed(SubjectId mediator, String from, String until) {
        return new MediatorAppointed(
                BODY, STREET, mediator, new SealedPerson(mediator, "sealed"), day(from), day(until), List.of());
    }
}
