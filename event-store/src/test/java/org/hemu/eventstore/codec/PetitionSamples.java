package org.hemu.eventstore.codec;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Extension;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingEvent;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.OversightEvent;
import org.hemu.api.petition.PetitionCustodyEvent;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.Petitioner;
import org.hemu.api.petition.ReceptionEvent;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.RecourseEvent;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;

/** One event of every kind of petitions, with everything in it that can be. */
final class PetitionSamples {
    private static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");
    private static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final CaseId CASE = new CaseId("p3t7x2qkz5vnw3tbyhd6jlapua");
    private static final CaseId FIRST_CASE = new CaseId("f1rst2qkz5vnw3tbyhd6jlapuw");
    private static final SubjectId PETITIONER = new SubjectId("aebagbafaydqqcikbmga2dqpca");
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Classification ARREARS = new Classification(PetitionKind.APPEAL, PetitionTopic.PAY);
    private static final Classification NONE = new Classification(PetitionKind.NONE, PetitionTopic.NOT_LABOUR);

    /** Of a petition whose last day can be told. */
    private static final Deadline REEXAMINATION = new Deadline(
            ClockKind.PETITION_REEXAMINATION,
            new Citation("petition-reexamination-30-days", "信访条例", "第三十五条"),
            day("2012-08-10"),
            30,
            DayUnit.CALENDAR_DAY,
            List.of(),
            List.of(new Period(day("2012-09-03"), day("2012-09-05"))),
            3,
            day("2012-09-12"),
            null);

    private static final Deadline HANDLING = new Deadline(
            ClockKind.PETITION_HANDLING,
            new Citation("petition-handling-60-days", "信访条例", "第三十三条"),
            day("2012-11-20"),
            60,
            DayUnit.CALENDAR_DAY,
            List.of(Extension.byDays(
                    day("2012-12-20"), new Citation("petition-extension-30-days", "信访条例", "第三十三条"), 30)),
            List.of(),
            3,
            null,
            2013);

    private static final ClockChanges CLOCKS = new ClockChanges(
            List.of(ClockKind.PETITION_ACCEPTANCE),
            List.of(HANDLING, REEXAMINATION),
            List.of(ClockKind.PETITION_FORWARDING));

    static final List<Event> ALL = List.of(
            new ReceptionEvent.PetitionRegistered(
                    CASE,
                    NANGUAN,
                    Recipient.PETITION_OFFICE,
                    ARREARS,
                    batch("2012-03-01"),
                    NANGUAN,
                    CHANGCHUN,
                    true,
                    new Origin(Channel.MEDIATION, FIRST_CASE),
                    FIRST_CASE,
                    CLOCKS),
            new ReceptionEvent.PetitionRepeated(CASE, NANGUAN, PROVINCE, 2, batch("2012-03-02"), true),
            new ReceptionEvent.PetitionForwarded(CASE, NANGUAN, CHANGCHUN, day("2012-03-03"), CLOCKS),
            new ReceptionEvent.PetitionAccepted(
                    CASE, NANGUAN, document(DocumentKind.NOTICE), day("2012-03-04"), CLOCKS),
            new ReceptionEvent.PetitionDeclined(
                    CASE,
                    NANGUAN,
                    NonAcceptance.LEGAL_ROUTE,
                    LegalRoute.ARBITRATION,
                    FIRST_CASE,
                    new Citation("petition-has-legal-route", "信访条例", "第十四条、第二十一条"),
                    document(DocumentKind.NOTICE),
                    day("2012-03-05"),
                    CLOCKS),
            new ReceptionEvent.PetitionReferred(
                    CASE,
                    NANGUAN,
                    Channel.INSPECTION,
                    FIRST_CASE,
                    document(DocumentKind.NOTICE),
                    day("2012-03-06"),
                    CLOCKS),
            new ReceptionEvent.PetitionWithdrawn(
                    CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-03-07"), CLOCKS),
            new HandlingEvent.HandlingExtended(
                    CASE,
                    NANGUAN,
                    30,
                    document(DocumentKind.APPROVAL),
                    document(DocumentKind.NOTICE),
                    day("2012-03-08"),
                    CLOCKS),
            new HandlingEvent.OpinionIssued(
                    CASE,
                    NANGUAN,
                    PetitionInstance.HANDLING,
                    Opinion.EXPLAINED,
                    document(DocumentKind.REPLY),
                    day("2012-03-09"),
                    CLOCKS),
            new HandlingEvent.ReplyDelivered(CASE, NANGUAN, PetitionInstance.HANDLING, day("2012-03-10"), CLOCKS),
            new RecourseEvent.ReviewRequested(CASE, CHANGCHUN, CHANGCHUN, day("2012-03-11"), CLOCKS),
            new RecourseEvent.ReexaminationRequested(CASE, PROVINCE, PROVINCE, day("2012-03-12"), CLOCKS),
            new RecourseEvent.HearingHeld(
                    CASE, PROVINCE, day("2012-03-13"), day("2012-03-14"), document(DocumentKind.RECORD), CLOCKS),
            new OversightEvent.ReclassificationProposed(
                    CASE,
                    NANGUAN,
                    NONE,
                    ReclassificationGround.FOUND_ON_EXAMINATION,
                    document(DocumentKind.RECORD),
                    "li",
                    day("2012-03-15")),
            new OversightEvent.ReclassificationConfirmed(CASE, NANGUAN, ARREARS, NONE, "li", "wang", day("2012-03-16")),
            new OversightEvent.ReclassificationWithdrawn(CASE, NANGUAN, day("2012-03-17")),
            new OversightEvent.SupervisionOpened(
                    CASE,
                    NANGUAN,
                    1,
                    SupervisionGround.OVERDUE,
                    document(DocumentKind.NOTICE),
                    CHANGCHUN,
                    day("2012-03-18")),
            new OversightEvent.SupervisionAnswered(
                    CASE, NANGUAN, 1, true, document(DocumentKind.RECORD), day("2012-03-19")),
            new OversightEvent.SupervisionClosed(CASE, NANGUAN, 1, day("2012-03-20")),
            new OversightEvent.PetitionEscalated(CASE, NANGUAN, CHANGCHUN, day("2012-03-21")),
            new PetitionCustodyEvent.PetitionDeadlinesRecomputed(
                    CASE, NANGUAN, List.of(HANDLING), List.of(REEXAMINATION), day("2012-03-22")),
            new PetitionCustodyEvent.PetitionDeadlineMissed(CASE, NANGUAN, REEXAMINATION, day("2012-03-23")),
            new PetitionCustodyEvent.PetitionTermExpired(CASE, NANGUAN, REEXAMINATION, day("2012-03-24")),
            new PetitionCustodyEvent.PetitionArchived(CASE, NANGUAN, day("2012-03-25"), CLOCKS));

    private PetitionSamples() {}

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Batch batch(String receivedOn) {
        return new Batch(
                PetitionForm.VISIT,
                12,
                List.of(new Petitioner(
                        PETITIONER, new SealedPerson(PETITIONER, "AQAAAAHI7f3p0cQkq9m8o0z1c2VhbGVkIHBlcnNvbg=="))),
                List.of(PETITIONER),
                document(DocumentKind.PETITION),
                day(receivedOn));
    }

    private static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, SHA_256);
    }
}
