package org.hemu.eventstore.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;

/** One event of every kind, with everything in it that can be. */
public final class EventSamples {
    static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    static final EmployerId EMPLOYER = new EmployerId("D2143569X");
    static final RelationshipId RELATIONSHIP = new RelationshipId("7te5stcrd4fnurxm6hrc3bu6ai");
    private static final SealedPerson PERSON = new SealedPerson(
            new SubjectId("aebagbafaydqqcikbmga2dqpca"), "AQAAAAHI7f3p0cQkq9m8o0z1c2VhbGVkIHBlcnNvbg==");
    private static final Finding FINDING =
            new Finding(new Citation("probation-cap", "劳动合同法", "第十九条"), Map.of("capInMonths", "2"));
    static final Filing FILING =
            new Filing(1, LocalDate.of(2012, 4, 20), LocalDate.of(2012, 5, 1), false, List.of(FINDING));
    private static final EmployerEvent.Change CHANGE = new EmployerEvent.Change(
            LocalDate.of(2012, 3, 1), LocalDate.of(2012, 3, 9), LocalDate.of(2012, 3, 31), List.of());
    static final Contract CONTRACT = new Contract(
            Contract.Type.FIXED_TERM,
            LocalDate.of(2012, 4, 1),
            LocalDate.of(2012, 4, 1),
            LocalDate.of(2013, 3, 31),
            LocalDate.of(2012, 5, 31),
            "车工",
            Contract.WorkingHours.STANDARD,
            new BigDecimal("2600.5"),
            true);
    private static final FilingContent.Hire HIRE =
            new FilingContent.Hire(LocalDate.of(2012, 4, 1), CONTRACT, false, LocalDate.of(2010, 4, 1), RELATIONSHIP);

    public static final Provenance PROVENANCE = new Provenance(
            Actor.of("clerk-220102-1", "李敏", Role.FILING_CLERK, NANGUAN, "pages"), "SubmitFiling", "c-1", "c-1", null);

    private static final List<Event> OF_EMPLOYMENT = List.of(
            new CalendarEvent.HolidayNoticeRecorded(
                    new HolidayNotice(
                            LocalDate.of(2011, 12, 6),
                            2012,
                            List.of(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 3))),
                            List.of(LocalDate.of(2011, 12, 31)),
                            "国务院办公厅关于2012年部分节假日安排的通知"),
                    new JurisdictionCode("220000000000")),
            new JurisdictionEvent.JurisdictionEstablished(
                    new JurisdictionCode("220184000000"),
                    "公主岭市",
                    UnitKind.COUNTY_CITY,
                    new JurisdictionCode("220381000000"),
                    LocalDate.of(2020, 6, 1)),
            new JurisdictionEvent.JurisdictionRenamed(NANGUAN, "南关区", LocalDate.of(2010, 1, 1)),
            new JurisdictionEvent.JurisdictionReparented(
                    new JurisdictionCode("220381000000"),
                    new JurisdictionCode("220184000000"),
                    LocalDate.of(2020, 6, 1)),
            new JurisdictionEvent.JurisdictionAbolished(
                    NANGUAN, new JurisdictionCode("220103000000"), LocalDate.of(2020, 6, 1)),
            new EmployerEvent.EmployerRegistered(
                    EMPLOYER,
                    NANGUAN,
                    new OrganizationCode("D2143569X"),
                    new UnifiedSocialCreditCode("91220101MA0Y3X1234"),
                    new RegistrationNumber("220102000000018"),
                    "长春市南关区和顺机械有限公司",
                    PERSON,
                    new RegistrationType("173"),
                    new Industry(Industry.Edition.GBT_4754_2011, "C34"),
                    EnterpriseSize.SMALL,
                    "南关区岳阳街 1 号",
                    LocalDate.of(2012, 3, 1),
                    LocalDate.of(2012, 3, 5),
                    LocalDate.of(2012, 3, 31)),
            new EmployerEvent.EmployerRenamed(EMPLOYER, NANGUAN, "长春市南关区和顺精密机械有限公司", CHANGE),
            new EmployerEvent.LegalRepresentativeChanged(EMPLOYER, NANGUAN, PERSON, CHANGE),
            new EmployerEvent.RepresentativeCorrected(
                    EMPLOYER,
                    NANGUAN,
                    PERSON.subject(),
                    PERSON,
                    CorrectionGround.FOUND_WRONG,
                    List.of(PersonalField.PHONE),
                    LocalDate.of(2022, 1, 5)),
            new EmployerEvent.RegistrationTypeChanged(EMPLOYER, NANGUAN, new RegistrationType("159"), CHANGE),
            new EmployerEvent.CreditCodeAdopted(
                    EMPLOYER, NANGUAN, new UnifiedSocialCreditCode("91220101MA0Y3X1234"), CHANGE),
            new EmployerEvent.OrganizationCodeChanged(
                    EMPLOYER,
                    NANGUAN,
                    new OrganizationCode("MA0Y3X123"),
                    new UnifiedSocialCreditCode("91220101MA0Y3X1234"),
                    CodeChangeGround.CHANGED_BY_AUTHORITY,
                    CHANGE),
            new EmployerEvent.OrganizationCodeAssigned(
                    EMPLOYER, NANGUAN, new OrganizationCode("MA0Y3X123"), LocalDate.of(2012, 3, 1)),
            new EmployerEvent.RegistrationNumberChanged(
                    EMPLOYER,
                    NANGUAN,
                    new RegistrationNumber("220102000000026"),
                    CodeChangeGround.FILED_WRONGLY,
                    CHANGE),
            new EmployerEvent.EmployerMoved(
                    EMPLOYER, NANGUAN, new JurisdictionCode("220103000000"), "宽城区人民大街 2 号", CHANGE),
            new EmployerEvent.EmployerReclassified(
                    EMPLOYER, NANGUAN, new Industry(Industry.Edition.GBT_4754_2017, "C"), EnterpriseSize.MICRO, CHANGE),
            new EmployerEvent.HeadcountDeclared(
                    EMPLOYER, NANGUAN, YearMonth.of(2012, 4), 12, 11, "social-insurance", LocalDate.of(2012, 4, 30)),
            new EmployerEvent.EmployerDeregistered(EMPLOYER, NANGUAN, DeregistrationReason.MERGED, CHANGE),
            new InitialFilingEvent.InitialFilingSubmitted(EMPLOYER, NANGUAN, FILING),
            new InitialFilingEvent.InitialFilingReturned(
                    EMPLOYER, NANGUAN, Set.of(ReturnReason.MATERIAL_MISSING), "缺少职工名册", LocalDate.of(2012, 4, 22)),
            new InitialFilingEvent.InitialFilingCorrected(EMPLOYER, NANGUAN, "补齐", FILING),
            new InitialFilingEvent.InitialFilingAccepted(EMPLOYER, NANGUAN, LocalDate.of(2012, 4, 25)),
            new RelationshipEvent.HireFiled(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    new WorkerId("aebagbafaydqqcikbmga2dqpca"),
                    Regime.STANDARD,
                    PERSON,
                    FILING,
                    HIRE),
            new RelationshipEvent.FilingSubmitted(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    FILING,
                    new FilingContent.Ending(
                            LocalDate.of(2012, 9, 30),
                            EndingGround.PAY_LATE_OR_SHORT,
                            Set.of(Protection.MEDICAL_PERIOD),
                            true,
                            LocalDate.of(2012, 10, 8))),
            new RelationshipEvent.FilingReturned(
                    RELATIONSHIP, EMPLOYER, NANGUAN, 1, Set.of(ReturnReason.OTHER), "材料不清", LocalDate.of(2012, 4, 23)),
            new RelationshipEvent.FilingCorrected(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    FILING,
                    new FilingContent.Amendment(LocalDate.of(2012, 6, 1), CONTRACT, "岗位变动"),
                    "更正",
                    false,
                    new FirstSubmission(LocalDate.of(2012, 4, 10), NANGUAN, true)),
            new RelationshipEvent.FilingAccepted(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    1,
                    Regime.STANDARD,
                    LocalDate.of(2012, 4, 25),
                    Standing.NONE,
                    new Standing(
                            List.of(new Period(LocalDate.of(2012, 4, 1), null)),
                            List.of(new Period(LocalDate.of(2012, 4, 1), LocalDate.of(2013, 3, 31))))),
            new RelationshipEvent.FilingWithdrawn(RELATIONSHIP, EMPLOYER, NANGUAN, 2, "重复提交", LocalDate.of(2012, 5, 2)),
            new RelationshipEvent.WorkerCorrected(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    PERSON.subject(),
                    PERSON,
                    CorrectionGround.SUBJECT_REQUEST,
                    List.of(PersonalField.NAME, PersonalField.ADDRESS),
                    LocalDate.of(2022, 1, 6)),
            new SubjectEvent.ErasureProposed(
                    PERSON.subject(),
                    NANGUAN,
                    ErasureGround.RETENTION_ENDED,
                    "clerk-220102-1",
                    LocalDate.of(2015, 1, 5)),
            new SubjectEvent.SubjectErased(PERSON.subject(), NANGUAN, -71, LocalDate.of(2015, 1, 6)),
            new SubjectEvent.ErasureWithdrawn(PERSON.subject(), NANGUAN, LocalDate.of(2015, 1, 7)),
            new SubjectEvent.PersonalDataDisclosed(
                    PERSON.subject(),
                    NANGUAN,
                    RELATIONSHIP.value(),
                    DisclosurePurpose.FILING_REVIEW,
                    List.of(PersonalField.NAME, PersonalField.DOCUMENT),
                    LocalDate.of(2021, 12, 1)),
            new SubjectEvent.ProcessingRestricted(
                    PERSON.subject(), NANGUAN, RestrictionReason.RETENTION_RUNNING, LocalDate.of(2021, 12, 2)),
            new SubjectEvent.RestrictionLifted(
                    PERSON.subject(), NANGUAN, LiftingReason.GROUND_CEASED, LocalDate.of(2021, 12, 3)));

    public static final List<Event> ALL = Stream.of(
                    OF_EMPLOYMENT,
                    MediationSamples.OF_BODIES,
                    MediationSamples.OF_CASES,
                    InspectionSamples.OF_BODIES,
                    InspectionSamples.OF_CASES,
                    PetitionSamples.ALL)
            .flatMap(List::stream)
            .toList();

    /** What the golden files of older revisions come back as, by name and revision. */
    static final Map<String, Event> OLDER = Map.of(
            "employer.initial-filing-submitted@1",
            new InitialFilingEvent.InitialFilingSubmitted(EMPLOYER, NANGUAN, FILING),
            "employer.initial-filing-corrected@1",
            new InitialFilingEvent.InitialFilingCorrected(EMPLOYER, NANGUAN, "补齐", FILING),
            "relationship.filing-corrected@1",
            new RelationshipEvent.FilingCorrected(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    FILING,
                    new FilingContent.Amendment(LocalDate.of(2012, 6, 1), CONTRACT, "岗位变动"),
                    "更正",
                    true,
                    new FirstSubmission(LocalDate.of(2012, 4, 20), NANGUAN, false)));

    /** Older revisions that hold a person readable, by name and revision. */
    static final Set<String> READABLE =
            Set.of("employer.registered@1", "employer.legal-representative-changed@1", "relationship.hire-filed@1");

    private EventSamples() {}
}
