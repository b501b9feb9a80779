package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyCommand.EstablishInspectionBody;
import org.hemu.api.inspection.InspectionBodyCommand.RegisterInspector;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.shared.Spec;

/** The inspection of Nanguan district in Changchun, and others. */
final class InspectorsOf {
    static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    static final JurisdictionCode STREET = new JurisdictionCode("220102001000");
    static final JurisdictionCode KUANCHENG = new JurisdictionCode("220103000000");
    static final InspectionBodyId BODY = new InspectionBodyId("bodyaaaaaaaaaaaaaaaaaaaaaa");
    static final SubjectId LIU = new SubjectId("liu");
    static final SubjectId ZHAO = new SubjectId("zhao");
    static final SubjectId SUN = new SubjectId("sun");
    static final SubjectId QIAN = new SubjectId("qian");
    static final PersonalData LIU_READABLE = new PersonalData("刘某", null, null, null);

    private InspectorsOf() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Spec<InspectionBodyCommand, InspectionBody, InspectionBodyEvent, InspectionBodyCircumstances> given(
            InspectionBodyEvent... events) {
        return Spec.given(InspectionBody.initial(), List.of(events), InspectionBody::evolve, InspectionBody::decide);
    }

    static InspectionBody after(InspectionBodyEvent... events) {
        InspectionBody state = InspectionBody.initial();
        for (InspectionBodyEvent event : events) {
            state = InspectionBody.evolve(state, event);
        }
        return state;
    }

    static InspectionBodyCircumstances on(String today) {
        return new InspectionBodyCircumstances(day(today), Jurisdiction.initial());
    }

    /** Today, with the unit that is named in force since 2009. */
    static InspectionBodyCircumstances inUnit(String today, JurisdictionCode unit) {
        Jurisdiction inForce = Jurisdiction.evolve(
                Jurisdiction.initial(),
                new JurisdictionEstablished(unit, "某地", UnitKind.DISTRICT, null, day("2009-01-01")));
        return new InspectionBodyCircumstances(day(today), inForce);
    }

    static EstablishInspectionBody establish(JurisdictionCode unit, String on) {
        return new EstablishInspectionBody(BODY, unit, "某劳动保障监察大队", day(on));
    }

    static InspectionBodyEstablished established() {
        return new InspectionBodyEstablished(BODY, NANGUAN, "某劳动保障监察大队", day("2009-06-01"));
    }

    static RegisterInspector register(SubjectId inspector, String from, String until) {
        return new RegisterInspector(BODY, inspector, LIU_READABLE, InspectorPost.FULL_TIME, day(from), day(until));
    }

    static InspectorRegistered registered(SubjectId inspector, String from, String until) {
        return new InspectorRegistered(
                BODY,
                NANGUAN,
                inspector,
                new SealedPerson(inspector, "sealed"),
                InspectorPost.FULL_TIME,
                day(from),
                day(until));
    }

    /** The district, with Liu, Zhao and Sun, whose cards hold from 2009 to 2022. */
    static InspectionBody ofDistrict() {
        return after(
                established(),
                registered(LIU, "2009-06-01", "2022-12-31"),
                registered(ZHAO, "2009-06-01", "2022-12-31"),
                registered(SUN, "2009-06-01", "2022-12-31"));
    }
}
