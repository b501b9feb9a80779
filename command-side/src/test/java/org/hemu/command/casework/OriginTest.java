package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.casework.SweptCases.day;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.command.SealedForTests;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case comes from another one of the same parties that whoever asks may read; else that one is not there. */
class OriginTest {
    private static final String ON = "2012-03-02";
    private static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    private static final MediationBodyId BODY_OF_CHANGCHUN = new MediationBodyId("bodybbbbbbbbbbbbbbbbbbbbbb");
    private static final Actor OF_PROVINCE = mediator(SweptCases.PROVINCE);
    private static final Actor OF_CHANGCHUN = mediator(CHANGCHUN);

    @TempDir
    private Path directory;

    private EventLog log;
    private StartedCommandSide side;
    private SweptCases cases;

    private static Actor mediator(JurisdictionCode unit) {
        return Actor.of("mediator", "调解员", Role.MEDIATOR, unit, "test");
    }

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        side = StartedCommandSide.on(log);
        cases = SweptCases.before(2013, log, side);
        assertThat(side.send(
                        new EstablishJurisdiction(CHANGCHUN, "长春市", UnitKind.PREFECTURE, day("2009-01-01")),
                        day("2011-03-01")))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(side.send(
                        new EstablishMediationBody(
                                BODY_OF_CHANGCHUN,
                                BodyKind.PEOPLES_MEDIATION_COMMITTEE,
                                LegalBasis.PEOPLES_MEDIATION_LAW,
                                CHANGCHUN,
                                "市调解委员会",
                                null,
                                day("2011-03-01")),
                        day("2011-03-01")))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @AfterEach
    void close() {
        side.close();
        log.close();
    }

    private Outcome applied(int number, MediationBodyId body, String employer, CaseId origin, Actor by) {
        CaseId id = SweptCases.id(number);
        ApplyForMediation as = SweptCases.application(id, ON);
        PersonalData worker = new PersonalData(
                "李强", new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E0000010" + number), null, null);
        return side.send(
                new ApplyForMediation(
                        id,
                        body,
                        as.applicant(),
                        as.form(),
                        as.application(),
                        new Dispute(
                                List.of(new WorkerParty(SealedForTests.SUBJECTS.of(worker, id.value()), worker)),
                                new EmployerParty(null, null, employer),
                                as.dispute().categories(),
                                false,
                                null),
                        new Origin(Channel.MEDIATION, origin),
                        day(ON)),
                day(ON),
                by);
    }

    private static Outcome unknown(CaseId origin) {
        return new Outcome.Refused(new OriginUnknown(origin, "/origin/caseId"));
    }

    @Test
    void isOfTheSameParties() {
        CaseId first = cases.applied(0, ON);

        assertThat(applied(1, SweptCases.BODY, "另一单位", first, OF_PROVINCE)).isEqualTo(unknown(first));
        assertThat(log.readAggregate(SweptCases.id(1).value(), 0)).isEmpty();
        assertThat(applied(2, SweptCases.BODY, "某单位", first, OF_PROVINCE)).isInstanceOf(Outcome.Accepted.class);
        assertThat(log.readAggregate(SweptCases.id(2).value(), 0)
                        .getFirst()
                        .payload()
                        .toString())
                .contains("\"matter\":\"" + first.value() + "\"");
    }

    @Test
    void isReadByWhoeverAsks() {
        CaseId first = cases.applied(0, ON);
        CaseId never = SweptCases.id(9);

        assertThat(applied(1, BODY_OF_CHANGCHUN, "某单位", first, OF_CHANGCHUN)).isEqualTo(unknown(first));
        assertThat(applied(1, BODY_OF_CHANGCHUN, "某单位", never, OF_CHANGCHUN)).isEqualTo(unknown(never));
        assertThat(applied(
                        1,
                        BODY_OF_CHANGCHUN,
                        "某单位",
                        first,
                        Actor.of("coordinator", "协调员", Role.COORDINATOR, SweptCases.PROVINCE, "test")))
                .isInstanceOf(Outcome.Accepted.class);
    }
}
