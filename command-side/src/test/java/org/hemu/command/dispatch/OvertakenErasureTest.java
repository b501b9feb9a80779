package org.hemu.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.command.SealedForTests.VAULT;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectCommand.ConfirmErasure;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.command.OvertakenLog;
import org.hemu.command.SealedForTests;
import org.hemu.command.StartedCommandSide;
import org.hemu.domain.employment.RelationshipIdentity;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is erased while somebody else files a hire of theirs; whichever is recorded first, nobody recorded later is lost. */
@Timeout(60)
class OvertakenErasureTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
    private static final JurisdictionCode JILIN = new JurisdictionCode("220000000000");
    private static final EmployerId EMPLOYER = new EmployerId("123456788");
    private static final PersonalData LI = person("李强", "220102199003070013");
    private static final PersonalData ZHANG = person("张三", "220602197202290033");
    private static final SubjectId SUBJECT = SealedForTests.SUBJECTS.of(LI, "");
    private static final EventCodec CODEC = EventCodec.ofHemu();

    @TempDir
    private Path directory;

    private EventLog log;
    private OvertakenLog overtaken;
    private StartedCommandSide one;
    private StartedCommandSide other;
    private long key;

    private static PersonalData person(String name, String number) {
        return new PersonalData(name, new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, number), null, null);
    }

    /** Somebody is known whom nothing on record needs any more. */
    @BeforeEach
    void start() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        overtaken = new OvertakenLog(log);
        one = StartedCommandSide.on(overtaken.asSeen());
        other = StartedCommandSide.on(log);
        accepted(other.send(
                new EstablishJurisdiction(JILIN, "吉林省", UnitKind.PROVINCE, LocalDate.of(2009, 1, 1)), TODAY));
        accepted(other.send(registered(), TODAY));
        VAULT.seal(SUBJECT, "not on record", LI);
        key = VAULT.keyOf(SUBJECT).orElseThrow();
        accepted(other.send(new ProposeErasure(SUBJECT, JILIN, ErasureGround.PURPOSE_ENDED), TODAY));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        log.close();
        VAULT.destroy(SUBJECT);
    }

    private static RegisterEmployer registered() {
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
                JILIN,
                "河南大街1号",
                LocalDate.of(2010, 3, 15));
    }

    private static FileHire hired(PersonalData person) {
        WorkerId worker = new WorkerId(SealedForTests.SUBJECTS.of(person, "").value());
        return new FileHire(
                relationship(worker),
                EMPLOYER,
                worker,
                Regime.STANDARD,
                person,
                new FilingContent.Hire(TODAY.minusDays(3), null, false, null, null));
    }

    private static RelationshipId relationship(WorkerId worker) {
        return RelationshipIdentity.of(EMPLOYER, worker, Regime.STANDARD);
    }

    private static void accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private void meanwhile(Command command) {
        overtaken.before(() -> accepted(other.send(command, TODAY)));
    }

    private Outcome confirmed() {
        return one.send(new ConfirmErasure(SUBJECT), TODAY);
    }

    private void assertThatTheHireCanBeRead() {
        HireFiled hire = (HireFiled) CODEC.decode(log.readAggregate(
                                relationship(new WorkerId(SUBJECT.value())).value(), 0)
                        .getFirst())
                .event();
        assertThat(VAULT.open(SealedPerson.of(hire.person()))).contains(LI);
    }

    @Test
    void whoWasErasedBeforeTheirHireIsRecordedIsSealedAnew() {
        meanwhile(new ConfirmErasure(SUBJECT));
        accepted(one.send(hired(LI), TODAY));
        assertThat(overtaken.appends()).isEqualTo(2);
        assertThatTheHireCanBeRead();
    }

    @Test
    void whoWasErasedByAProcessThatHasNotDestroyedTheirKeyYetIsSealedAnew() {
        overtaken.before(() -> log.append(erasureAlone()));
        accepted(one.send(hired(LI), TODAY));
        assertThat(VAULT.keyOf(SUBJECT)).isPresent().isNotEqualTo(OptionalLong.of(key));
        assertThatTheHireCanBeRead();
    }

    private Append erasureAlone() {
        Actor second = Actor.of("second", "测试", Role.FILING_CLERK, JILIN, "test");
        return new Append(
                List.of(CODEC.encode(
                        "subject",
                        1,
                        "01900000-0000-7000-8000-000000000001",
                        new SubjectErased(SUBJECT, JILIN, key, TODAY),
                        new Provenance(second, "ConfirmErasure", "correlation", "correlation", null))),
                null);
    }

    @Test
    void nobodyIsErasedWhoWasHiredBeforeThatIsRecorded() {
        meanwhile(hired(LI));
        assertThat(confirmed())
                .isEqualTo(new Outcome.Refused(new SubjectStillHeld(
                        SUBJECT,
                        RecordKind.RELATIONSHIP,
                        relationship(new WorkerId(SUBJECT.value())).value())));
        assertThatTheHireCanBeRead();
    }

    @Test
    void erasureWaitsForNobodyElse() {
        meanwhile(hired(ZHANG));
        accepted(confirmed());
        assertThat(overtaken.appends()).isEqualTo(1);
        assertThat(VAULT.keyOf(SUBJECT)).isEmpty();
    }

    @Test
    void keyIsThereUntilTheErasureIsRecorded() {
        overtaken.before(() -> {
            throw new LogUnavailable(LogUnavailable.Cause.STORAGE_FULL, "no space left");
        });
        assertThatThrownBy(this::confirmed).isInstanceOf(RuntimeException.class);
        assertThat(VAULT.keyOf(SUBJECT)).hasValue(key);
    }
}
