package org.hemu.command.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.SealedForTests;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.eventstore.EventLog;

/** Cases before a body of the province, by the notices of the State Council on days off. */
final class SweptCases {
    static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");
    static final MediationBodyId BODY = new MediationBodyId("bodyaaaaaaaaaaaaaaaaaaaaaa");

    private final EventLog log;
    private final StartedCommandSide side;

    private SweptCases(EventLog log, StartedCommandSide side) {
        this.log = log;
        this.side = side;
    }

    /** With a body, and the notices about the years before the one that is named. */
    static SweptCases before(int year, EventLog log, StartedCommandSide side) {
        SweptCases cases = new SweptCases(log, side);
        LocalDate day = day("2011-03-01");
        cases.done(new EstablishJurisdiction(PROVINCE, "吉林省", UnitKind.PROVINCE, day("2009-01-01")), day);
        cases.done(
                new EstablishMediationBody(
                        BODY,
                        BodyKind.PEOPLES_MEDIATION_COMMITTEE,
                        LegalBasis.PEOPLES_MEDIATION_LAW,
                        PROVINCE,
                        "省调解委员会",
                        null,
                        day),
                day);
        StateCouncilNotices.all().stream()
                .filter(notice -> notice.year() < year)
                .forEach(cases::announced);
        return cases;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A notice about days off is entered on the day of its publication. */
    void announced(HolidayNotice notice) {
        done(new RecordHolidayNotice(notice), notice.publishedOn());
    }

    static CaseId id(int number) {
        return new CaseId(
                "case" + String.valueOf((char) ('a' + number / 26)) + (char) ('a' + number % 26) + "a".repeat(20));
    }

    /** What a worker applies for on the day. */
    static ApplyForMediation application(CaseId id, String on) {
        PersonalData worker = new PersonalData("张敏", null, null, null);
        return new ApplyForMediation(
                id,
                BODY,
                Side.WORKER,
                ApplicationForm.WRITTEN,
                new DocumentDigest(DocumentKind.APPLICATION, "0123456789abcdef".repeat(4)),
                new Dispute(
                        List.of(new WorkerParty(SealedForTests.SUBJECTS.of(worker, id.value()), worker)),
                        new EmployerParty(null, null, "某单位"),
                        new Categories(DisputeCategory.PAY, List.of()),
                        false,
                        null),
                null,
                day(on));
    }

    /** A worker applies on the day. */
    CaseId applied(int number, String on) {
        CaseId id = id(number);
        done(application(id, on), day(on));
        return id;
    }

    /** Applied for, consented to and accepted on the day. */
    CaseId accepted(int number, String on) {
        CaseId id = applied(number, on);
        done(new RecordConsent(id, Side.EMPLOYER, null, day(on)), day(on));
        done(new AcceptMediation(id, day(on)), day(on));
        return id;
    }

    private void done(Command command, LocalDate today) {
        Outcome outcome = side.send(command, today);
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException(command + ": " + outcome);
        }
    }

    /** What the log holds of a case. */
    List<String> types(CaseId id) {
        return log.readAggregate(id.value(), 0).stream()
                .map(event -> event.type().replace("mediation-case.", ""))
                .toList();
    }

    /** The business clock, which a test moves. */
    static final class MovedClock extends Clock {
        private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
        private ZonedDateTime now;

        MovedClock(String time) {
            this.now = LocalDateTime.parse(time).atZone(SHANGHAI);
        }

        void pass(TemporalAmount time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("business dates are those of Shanghai");
        }

        @Override
        public Instant instant() {
            return now.toInstant();
        }
    }
}
