package org.hemu.query.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;

/** What happens to an employer and its workers, in the events' own words. */
public final class EmploymentStory {
    public static final EmployerId EMPLOYER = new EmployerId("123456789");
    public static final RelationshipId RELATIONSHIP = new RelationshipId("r-0001");
    public static final PersonalData READABLE = new PersonalData(
            "张三",
            new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102197003070013"),
            "13804310000",
            "长春市南关区");
    public static final SealedPerson PERSON = SealedInTests.sealed(READABLE);
    public static final SealedPerson REPRESENTATIVE = SealedInTests.sealed(new PersonalData("李四", null, null, null));
    public static final Finding LATE =
            new Finding(new Citation("filing-within-30-days", "吉林省劳动用工备案办法", "第六条"), Map.of("dueOn", "2011-03-31"));

    private EmploymentStory() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Change change(String on) {
        return new Change(day(on), day(on), day(on).plusDays(30), List.of());
    }

    public static Change lateChange(String on) {
        return new Change(day(on), day(on).plusDays(31), day(on).plusDays(30), List.of(LATE));
    }

    public static EmployerRegistered registered(EmployerId id, JurisdictionCode unit) {
        return new EmployerRegistered(
                id,
                unit,
                new OrganizationCode(id.value()),
                null,
                new RegistrationNumber("220102000000017"),
                "长春" + id + "有限公司",
                REPRESENTATIVE,
                new RegistrationType("173"),
                new Industry(Industry.Edition.GBT_4754_2002, "C13"),
                EnterpriseSize.SMALL,
                "人民大街1号",
                day("2010-12-01"),
                day("2011-01-01"),
                day("2011-01-31"));
    }

    public static EmployerMoved moved(EmployerId id, JurisdictionCode from, JurisdictionCode to, String on) {
        return new EmployerMoved(id, from, to, "新址", change(on));
    }

    public static EmployerDeregistered deregistered(EmployerId id, JurisdictionCode unit, String on) {
        return new EmployerDeregistered(id, unit, DeregistrationReason.DISSOLVED, change(on));
    }

    public static HeadcountDeclared declared(
            EmployerId id, JurisdictionCode unit, String month, int onRoll, int shouldSign) {
        return new HeadcountDeclared(
                id,
                unit,
                YearMonth.parse(month),
                onRoll,
                shouldSign,
                "social-insurance",
                YearMonth.parse(month).atEndOfMonth());
    }

    public static InitialFilingSubmitted initialFiling(EmployerId id, JurisdictionCode unit, String on) {
        return new InitialFilingSubmitted(id, unit, new Filing(1, day(on), day("2011-01-31"), false, List.of()));
    }

    public static InitialFilingAccepted initialFilingAccepted(EmployerId id, JurisdictionCode unit, String on) {
        return new InitialFilingAccepted(id, unit, day(on));
    }

    public static Contract contract(String from, String to) {
        return new Contract(
                Contract.Type.FIXED_TERM,
                day(from),
                day(from),
                day(to),
                null,
                "车工",
                Contract.WorkingHours.STANDARD,
                new BigDecimal("2100.00"),
                false);
    }

    public static Filing filing(int number, String on) {
        return new Filing(number, day(on), day(on).plusDays(30), false, List.of());
    }

    public static Filing lateFiling(int number, String on) {
        return new Filing(number, day(on), day(on).minusDays(1), true, List.of(LATE));
    }

    public static HireFiled hired(
            RelationshipId id, EmployerId employer, JurisdictionCode unit, Filing filing, FilingContent.Hire hire) {
        return hired(id, employer, unit, Regime.STANDARD, filing, hire);
    }

    public static HireFiled hired(
            RelationshipId id,
            EmployerId employer,
            JurisdictionCode unit,
            Regime regime,
            Filing filing,
            FilingContent.Hire hire) {
        return new HireFiled(id, employer, unit, new WorkerId("w-" + id), regime, PERSON, filing, hire);
    }

    public static FilingContent.Hire hire(String on, Contract contract) {
        return new FilingContent.Hire(day(on), contract, false, null, null);
    }

    public static FilingSubmitted submitted(
            RelationshipId id, EmployerId employer, JurisdictionCode unit, Filing filing, FilingContent content) {
        return new FilingSubmitted(id, employer, unit, filing, content);
    }

    public static FilingAccepted accepted(
            RelationshipId id,
            EmployerId employer,
            JurisdictionCode unit,
            int number,
            String on,
            Standing before,
            Standing after) {
        return accepted(id, employer, unit, number, Regime.STANDARD, day(on), before, after);
    }

    public static FilingAccepted accepted(
            RelationshipId id,
            EmployerId employer,
            JurisdictionCode unit,
            int number,
            Regime regime,
            LocalDate on,
            Standing before,
            Standing after) {
        return new FilingAccepted(id, employer, unit, number, regime, on, before, after);
    }

    public static Standing standing(Period employed, Period... underContract) {
        return new Standing(List.of(employed), List.of(underContract));
    }

    public static Period since(String from) {
        return new Period(day(from), null);
    }

    public static Period from(String from, String to) {
        return new Period(day(from), day(to));
    }
}
