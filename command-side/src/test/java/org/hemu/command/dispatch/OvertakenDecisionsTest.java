package org.hemu.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand.DeregisterEmployer;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.jurisdiction.JurisdictionCommand.AbolishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.RenameJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.ReparentJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionRejection.ParentNotInForce;
import org.hemu.api.jurisdiction.JurisdictionRejection.UnitsBelowStillInForce;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.OvertakenLog;
import org.hemu.command.StartedCommandSide;
import org.hemu.domain.employment.RelationshipIdentity;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two processes on one log on PostgreSQL, each with a connection of its own. One has decided by what it read of other
 * aggregates; before it records that, the other changes them.
 */
@Timeout(60)
class OvertakenDecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
    private static final LocalDate LONG_AGO = LocalDate.of(2009, 1, 1);
    private static final JurisdictionCode SIPING = code("220300000000");
    private static final JurisdictionCode GONGZHULING = code("220381000000");
    private static final JurisdictionCode FANJIATUN = code("220381101000");
    private static final JurisdictionCode DALING = code("220381102000");
    private static final JurisdictionCode CHANGCHUN = code("220100000000");
    private static final JurisdictionCode GONGZHULING_OF_CHANGCHUN = code("220184000000");
    private static final JurisdictionCode DALING_OF_CHANGCHUN = code("220184102000");
    private static final EmployerId EMPLOYER = new EmployerId("123456788");

    private static EmbeddedPostgres server;
    private static int databases;

    private EventLog log;
    private EventLog logOfTheOther;
    private OvertakenLog overtaken;
    private StartedCommandSide one;
    private StartedCommandSide other;

    private static JurisdictionCode code(String code) {
        return new JurisdictionCode(code);
    }

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void start() throws SQLException {
        String database = "log" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("CREATE DATABASE " + database);
        }
        log = open(database);
        logOfTheOther = open(database);
        overtaken = new OvertakenLog(log);
        one = StartedCommandSide.on(overtaken.asSeen());
        other = StartedCommandSide.on(logOfTheOther);
        for (Command command : List.of(
                established(code("220000000000"), "吉林省", UnitKind.PROVINCE),
                established(CHANGCHUN, "长春市", UnitKind.PREFECTURE),
                established(SIPING, "四平市", UnitKind.PREFECTURE),
                established(GONGZHULING, "公主岭市", UnitKind.COUNTY_CITY),
                established(FANJIATUN, "范家屯镇", UnitKind.TOWN))) {
            accepted(other.send(command, TODAY));
        }
    }

    private static EventLog open(String database) {
        return EventLogs.postgresql(
                server.getJdbcUrl("postgres", database), "postgres", "postgres", InstantSource.system());
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        log.close();
        logOfTheOther.close();
    }

    private static EstablishJurisdiction established(JurisdictionCode code, String name, UnitKind kind) {
        return new EstablishJurisdiction(code, name, kind, LONG_AGO);
    }

    private static EstablishJurisdiction daling() {
        return established(DALING, "大岭镇", UnitKind.TOWN);
    }

    private static AbolishJurisdiction abolished(JurisdictionCode code) {
        return new AbolishJurisdiction(code, null, TODAY);
    }

    private static ReparentJurisdiction toChangchun() {
        return new ReparentJurisdiction(GONGZHULING, GONGZHULING_OF_CHANGCHUN, TODAY);
    }

    private static RegisterEmployer registered(JurisdictionCode unit) {
        return new RegisterEmployer(
                EMPLOYER,
                new OrganizationCode(EMPLOYER.value()),
                null,
                null,
                "公主岭市和顺机械有限公司",
                new PersonalData("王和", null, null, null),
                new RegistrationType("173"),
                new Industry(Industry.Edition.GBT_4754_2002, "C35"),
                EnterpriseSize.SMALL,
                unit,
                "河南大街1号",
                LocalDate.of(2010, 3, 15));
    }

    /** What the other process will have done when the one is about to record. */
    private void meanwhile(Command command) {
        overtaken.before(() -> accepted(other.send(command, TODAY)));
    }

    private static void accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void unitIsNotAbolishedOverOneThatWasEstablishedBelowIt() {
        accepted(other.send(abolished(FANJIATUN), TODAY));
        meanwhile(daling());
        assertThat(one.send(abolished(GONGZHULING), TODAY))
                .isEqualTo(new Outcome.Refused(new UnitsBelowStillInForce(GONGZHULING, 1)));
    }

    @Test
    void unitIsNotEstablishedBelowOneThatWasAbolished() {
        accepted(other.send(abolished(FANJIATUN), TODAY));
        meanwhile(abolished(GONGZHULING));
        assertThat(one.send(daling(), TODAY)).isEqualTo(new Outcome.Refused(new ParentNotInForce(DALING, GONGZHULING)));
    }

    @Test
    void unitIsNotEstablishedBelowOneThatWasReparented() {
        meanwhile(toChangchun());
        assertThat(one.send(daling(), TODAY)).isEqualTo(new Outcome.Refused(new ParentNotInForce(DALING, GONGZHULING)));
    }

    @Test
    void unitThatWasEstablishedBelowMovesAlong() {
        meanwhile(daling());
        accepted(one.send(toChangchun(), TODAY));
        assertThat(overtaken.appends()).isEqualTo(2);
        assertThat(log.readAggregate(DALING.value(), 0)).hasSize(2);
        assertThat(log.readAggregate(DALING_OF_CHANGCHUN.value(), 0)).hasSize(1);
    }

    @Test
    void unitBelowMovesAlongUnderTheNameThatItWasGiven() {
        meanwhile(new RenameJurisdiction(FANJIATUN, "范镇", TODAY));
        accepted(one.send(toChangchun(), TODAY));
        assertThat(log.readAggregate("220184101000", 0))
                .extracting(OvertakenDecisionsTest::nameOf)
                .containsExactly("范镇");
    }

    private static String nameOf(StoredEvent stored) {
        return ((JurisdictionEstablished) EventCodec.ofHemu().decode(stored).event()).name();
    }

    @Test
    void unitIsNotReparentedToOneThatWasAbolished() {
        JurisdictionCode liaoyuan = code("220400000000");
        accepted(other.send(established(liaoyuan, "辽源市", UnitKind.PREFECTURE), TODAY));
        meanwhile(abolished(liaoyuan));
        assertThat(one.send(new ReparentJurisdiction(GONGZHULING, code("220481000000"), TODAY), TODAY))
                .isEqualTo(new Outcome.Refused(new ParentNotInForce(code("220481000000"), liaoyuan)));
    }

    @Test
    void employerIsNotRegisteredInAUnitThatWasAbolished() {
        meanwhile(abolished(FANJIATUN));
        assertThat(one.send(registered(FANJIATUN), TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(log.readAggregate(EMPLOYER.value(), 0)).isEmpty();
    }

    @Test
    void employerDoesNotMoveToAUnitThatWasAbolished() {
        accepted(other.send(registered(CHANGCHUN), TODAY));
        meanwhile(abolished(FANJIATUN));
        assertThat(one.send(new MoveEmployer(EMPLOYER, FANJIATUN, "迎宾路1号", TODAY), TODAY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void employerIsRegisteredWhateverHappensToOtherUnits() {
        meanwhile(daling());
        accepted(one.send(registered(FANJIATUN), TODAY));
        assertThat(overtaken.appends()).isEqualTo(1);
    }

    @Test
    void hireIsNotFiledWithAnEmployerThatHasCeased() {
        accepted(other.send(registered(CHANGCHUN), TODAY));
        meanwhile(new DeregisterEmployer(EMPLOYER, DeregistrationReason.MERGED, TODAY.minusDays(20)));
        assertThat(one.send(hired(TODAY.minusDays(10)), TODAY))
                .isEqualTo(new Outcome.Refused(
                        new EmployerNoLongerRegistered(EMPLOYER, TODAY.minusDays(20), "/startedOn")));
    }

    private static FileHire hired(LocalDate startedOn) {
        WorkerId worker = new WorkerId("w");
        return new FileHire(
                RelationshipIdentity.of(EMPLOYER, worker, Regime.STANDARD),
                EMPLOYER,
                worker,
                Regime.STANDARD,
                new PersonalData(
                        "张三", new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220602197202290033"), null, null),
                new FilingContent.Hire(startedOn, null, false, null, null));
    }

    @Test
    void versionIsNotOutdatedByAChangeBelow() {
        meanwhile(new RenameJurisdiction(FANJIATUN, "范镇", TODAY));
        accepted(one.send(toChangchun(), TODAY, 0));
    }

    @Test
    void versionIsOutdatedByAChangeOfTheUnitItself() {
        meanwhile(new RenameJurisdiction(GONGZHULING, "岭城市", TODAY));
        assertThat(one.send(toChangchun(), TODAY, 0)).isEqualTo(new Outcome.Outdated(GONGZHULING.value()));
        assertThat(overtaken.appends()).isEqualTo(1);
    }

    @Test
    void commandThatIsOvertakenAgainAndAgainGivesUp() {
        for (int i = 0; i < 8; i++) {
            meanwhile(new RenameJurisdiction(FANJIATUN, "范家屯镇" + i, TODAY));
        }
        assertThat(one.send(toChangchun(), TODAY, 0)).isEqualTo(new Outcome.Contended(GONGZHULING.value()));
        assertThat(overtaken.appends()).isEqualTo(8);
        accepted(one.send(toChangchun(), TODAY, 0));
    }
}
