package org.hemu.domain.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.DeclareHeadcount;
import org.hemu.api.employment.EmployerCommand.DeregisterEmployer;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerCommand.RenameEmployer;
import org.hemu.api.employment.EmployerCommand.ReturnInitialFiling;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.jurisdiction.JurisdictionStory;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/** A small machine works in Nanguan, established on 15 March 2010, and what happens to it. */
public final class EmployerStory {
    public static final EmployerId EMPLOYER = new EmployerId("123456788");
    public static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    public static final JurisdictionCode KUANCHENG = new JurisdictionCode("220103000000");
    public static final UnifiedSocialCreditCode CREDIT_CODE = new UnifiedSocialCreditCode("912201011234567884");
    public static final PersonalData WANG = new PersonalData("王和", null, null, null);
    static final String NAME = "长春市南关区和顺机械有限公司";
    static final RegistrationType PRIVATE_LLC = new RegistrationType("173");
    static final Industry MACHINES = new Industry(Industry.Edition.GBT_4754_2002, "C35");
    static final String PLACE = "南关区岳阳街1号";
    private static final String RULES = "关于建立劳动用工备案制度的通知（劳社部发〔2006〕46号）";

    private EmployerStory() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** The registration of the story, of which a test changes what it is about. */
    record Registering(
            EmployerId employerId,
            String organizationCode,
            @Nullable UnifiedSocialCreditCode creditCode,
            RegistrationType type,
            Industry industry,
            EnterpriseSize size,
            PersonalData legalRepresentative,
            String establishedOn) {
        static Registering usual() {
            return new Registering(
                    EMPLOYER, EMPLOYER.value(), null, PRIVATE_LLC, MACHINES, EnterpriseSize.SMALL, WANG, "2010-03-15");
        }

        Registering organizationCode(String code) {
            return new Registering(
                    employerId, code, creditCode, type, industry, size, legalRepresentative, establishedOn);
        }

        Registering creditCode(String code) {
            return new Registering(
                    employerId,
                    organizationCode,
                    new UnifiedSocialCreditCode(code),
                    type,
                    industry,
                    size,
                    legalRepresentative,
                    establishedOn);
        }

        Registering type(String code) {
            return new Registering(
                    employerId,
                    organizationCode,
                    creditCode,
                    new RegistrationType(code),
                    industry,
                    size,
                    legalRepresentative,
                    establishedOn);
        }

        Registering industry(Industry.Edition edition, String code) {
            return new Registering(
                    employerId,
                    organizationCode,
                    creditCode,
                    type,
                    new Industry(edition, code),
                    size,
                    legalRepresentative,
                    establishedOn);
        }

        Registering size(EnterpriseSize other) {
            return new Registering(
                    employerId,
                    organizationCode,
                    creditCode,
                    type,
                    industry,
                    other,
                    legalRepresentative,
                    establishedOn);
        }

        Registering representedBy(PersonalData person) {
            return new Registering(
                    employerId, organizationCode, creditCode, type, industry, size, person, establishedOn);
        }

        Registering establishedOn(String day) {
            return new Registering(
                    employerId, organizationCode, creditCode, type, industry, size, legalRepresentative, day);
        }

        RegisterEmployer command() {
            return new RegisterEmployer(
                    employerId,
                    new OrganizationCode(organizationCode),
                    creditCode,
                    null,
                    NAME,
                    legalRepresentative,
                    type,
                    industry,
                    size,
                    NANGUAN,
                    PLACE,
                    day(establishedOn));
        }

        EmployerRegistered event(String registeredOn, String filingDueOn) {
            return new EmployerRegistered(
                    employerId,
                    NANGUAN,
                    new OrganizationCode(organizationCode),
                    creditCode,
                    null,
                    NAME,
                    legalRepresentative,
                    type,
                    industry,
                    size,
                    PLACE,
                    day(establishedOn),
                    day(registeredOn),
                    day(filingDueOn));
        }
    }

    public static EmployerRegistered registered() {
        return Registering.usual().event("2010-03-20", "2010-04-14");
    }

    public static EmployerRegistered registeredOn(String establishedOn, String filingDueOn) {
        return Registering.usual().establishedOn(establishedOn).event(establishedOn, filingDueOn);
    }

    public static EmployerMoved moved(JurisdictionCode from, JurisdictionCode to, String on) {
        return new EmployerMoved(EMPLOYER, from, to, "宽城区亚泰大街2号", inTime(on));
    }

    static MoveEmployer move(JurisdictionCode to, String on) {
        return new MoveEmployer(EMPLOYER, to, "宽城区亚泰大街2号", day(on));
    }

    static RenameEmployer rename(String name, String on) {
        return new RenameEmployer(EMPLOYER, name, day(on));
    }

    static DeclareHeadcount declare(String month, int onRoll, int shouldSign) {
        return new DeclareHeadcount(EMPLOYER, YearMonth.parse(month), onRoll, shouldSign, "social-insurance");
    }

    public static HeadcountDeclared declared(String month, int onRoll, int shouldSign, String on) {
        return new HeadcountDeclared(
                EMPLOYER, NANGUAN, YearMonth.parse(month), onRoll, shouldSign, "social-insurance", day(on));
    }

    public static EmployerDeregistered deregistered(String ceasedOn) {
        return new EmployerDeregistered(
                EMPLOYER,
                NANGUAN,
                DeregistrationReason.DISSOLVED,
                new Change(day(ceasedOn), day(ceasedOn), day(ceasedOn).plusDays(7), List.of()));
    }

    static DeregisterEmployer deregister(String ceasedOn) {
        return new DeregisterEmployer(EMPLOYER, DeregistrationReason.DISSOLVED, day(ceasedOn));
    }

    static InitialFilingSubmitted submittedOn(String day) {
        return new InitialFilingSubmitted(EMPLOYER, NANGUAN, filing(day));
    }

    /** The initial filing, due on 14 April 2010. */
    static Filing filing(String submittedOn) {
        boolean late = day(submittedOn).isAfter(day("2010-04-14"));
        return new Filing(
                1,
                day(submittedOn),
                day("2010-04-14"),
                late,
                late ? List.of(late("filing-initial-30-days", "2010-04-14", submittedOn)) : List.of());
    }

    static ReturnInitialFiling sendBack() {
        return new ReturnInitialFiling(EMPLOYER, Set.of(ReturnReason.MATERIAL_MISSING), "缺职工名册");
    }

    static InitialFilingReturned sentBackOn(String day) {
        return new InitialFilingReturned(EMPLOYER, NANGUAN, Set.of(ReturnReason.MATERIAL_MISSING), "缺职工名册", day(day));
    }

    public static InitialFilingAccepted acceptedOn(String day) {
        return new InitialFilingAccepted(EMPLOYER, NANGUAN, day(day));
    }

    /** A change filed on the day it happened. */
    static Change inTime(String on) {
        return new Change(day(on), day(on), day(on).plusDays(30), List.of());
    }

    static Change change(String on, String filedOn, String dueOn, Finding... findings) {
        return new Change(day(on), day(filedOn), day(dueOn), List.of(findings));
    }

    static Finding late(String rule, String dueOn, String submittedOn) {
        return new Finding(new Citation(rule, RULES, "全文未分条"), Map.of("dueOn", dueOn, "submittedOn", submittedOn));
    }

    static Employer after(EmployerEvent... events) {
        Employer state = Employer.initial();
        for (EmployerEvent event : events) {
            state = Employer.evolve(state, event);
        }
        return state;
    }

    static Spec<EmployerCommand, Employer, EmployerEvent, EmployerCircumstances> given(EmployerEvent... events) {
        return Spec.given(Employer.initial(), List.of(events), Employer::evolve, Employer::decide);
    }

    /** On the day, with every unit in force that is named. */
    static EmployerCircumstances on(String day) {
        return new EmployerCircumstances(
                day(day),
                WANG,
                JurisdictionStory.after(
                        JurisdictionStory.established(NANGUAN, "南关区", UnitKind.DISTRICT, "2009-01-01")));
    }

    static EmployerCircumstances onWithoutUnit(String day) {
        return new EmployerCircumstances(day(day), WANG, Jurisdiction.initial());
    }
}
