package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.Employer;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.codec.StateCodec;
import org.junit.jupiter.api.Test;

/**
 * What fixed events fold to, pinned per revision of the snapshots. Events that fold to something else while the shape of the
 * state is the same need a raised fold, or older snapshots would go on telling the old state. A file that is missing is
 * written to {@code target/golden} for somebody to look at and copy on purpose.
 */
class EmployerFoldTest {
    private static final StateCodec<Employer> STATES = EmployerSnapshots.STATES;
    private static final EmployerId EMPLOYER = EmployerHistory.EMPLOYER;
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final JurisdictionCode KUANCHENG = new JurisdictionCode("220103000000");

    private static final List<EmployerEvent> EVENTS = List.of(
            new EmployerRegistered(
                    EMPLOYER,
                    NANGUAN,
                    new OrganizationCode("123456788"),
                    null,
                    null,
                    "和顺机械",
                    new SealedPerson(new SubjectId("wang"), "AQAAAAE="),
                    new RegistrationType("173"),
                    new Industry(Industry.Edition.GBT_4754_2002, "C35"),
                    EnterpriseSize.SMALL,
                    "岳阳街1号",
                    day(1),
                    day(2),
                    day(31)),
            new InitialFilingSubmitted(EMPLOYER, NANGUAN, filing(40)),
            new InitialFilingReturned(EMPLOYER, NANGUAN, Set.of(ReturnReason.ILLEGIBLE), "缺职工名册", day(41)),
            new InitialFilingCorrected(EMPLOYER, NANGUAN, "补正", filing(42)),
            new InitialFilingAccepted(EMPLOYER, NANGUAN, day(43)),
            new HeadcountDeclared(EMPLOYER, NANGUAN, YearMonth.of(2010, 4), 30, 28, "social-insurance", day(44)),
            new EmployerRenamed(EMPLOYER, NANGUAN, "和顺机械总厂", change(45)),
            new LegalRepresentativeChanged(
                    EMPLOYER, NANGUAN, new SealedPerson(new SubjectId("zhang"), "AQAAAAI="), change(46)),
            new RepresentativeCorrected(
                    EMPLOYER,
                    NANGUAN,
                    new SubjectId("zhang"),
                    new SealedPerson(new SubjectId("zhang"), "AQAAAAM="),
                    CorrectionGround.FOUND_WRONG,
                    List.of(PersonalField.PHONE),
                    day(46)),
            new RegistrationTypeChanged(EMPLOYER, NANGUAN, new RegistrationType("159"), change(47)),
            new CreditCodeAdopted(EMPLOYER, NANGUAN, new UnifiedSocialCreditCode("912201011234567884"), change(48)),
            new OrganizationCodeChanged(
                    EMPLOYER,
                    NANGUAN,
                    new OrganizationCode("737640096"),
                    new UnifiedSocialCreditCode("912201017376400968"),
                    CodeChangeGround.CHANGED_BY_AUTHORITY,
                    change(49)),
            new OrganizationCodeAssigned(EMPLOYER, NANGUAN, new OrganizationCode("737640096"), day(49)),
            new RegistrationNumberChanged(
                    EMPLOYER,
                    NANGUAN,
                    new RegistrationNumber("220102000000012"),
                    CodeChangeGround.FILED_WRONGLY,
                    change(49)),
            new EmployerMoved(EMPLOYER, NANGUAN, KUANCHENG, "亚泰大街2号", change(49)),
            new EmployerReclassified(
                    EMPLOYER,
                    KUANCHENG,
                    new Industry(Industry.Edition.GBT_4754_2011, "F51"),
                    EnterpriseSize.LARGE,
                    change(50)),
            new EmployerDeregistered(EMPLOYER, KUANCHENG, DeregistrationReason.MERGED, change(51)));

    private static LocalDate day(int number) {
        return LocalDate.of(2010, 3, 15).plusDays(number);
    }

    private static Change change(int number) {
        return new Change(day(number), day(number + 1), day(number + 30), List.of());
    }

    private static Filing filing(int number) {
        Finding late = new Finding(new Citation("filing-initial-30-days", "劳社部发〔2006〕46号", "三"), Map.of("dueOn", "31"));
        return new Filing(1, day(number), day(31), true, List.of(late));
    }

    private static List<Snapshot> snapshots() {
        List<Snapshot> snapshots = new ArrayList<>();
        Employer state = Employer.initial();
        for (EmployerEvent event : EVENTS) {
            state = Employer.evolve(state, event);
            snapshots.add(STATES.encode(EMPLOYER.value(), snapshots.size(), state));
            assertThat(STATES.decode(snapshots.getLast())).contains(state);
        }
        return snapshots;
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EmployerFoldTest::members)
                : Stream.of(family);
    }

    @Test
    void foldsEveryKindOfEvent() {
        assertThat(EVENTS)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        members(EmployerEvent.class).collect(Collectors.toList()));
    }

    @Test
    void isAsItWasUnlessTheRevisionIsAnother() throws IOException {
        String name = "employer@" + STATES.revision() + ".json";
        String folded = snapshots().stream()
                .map(snapshot -> snapshot.payload().toString())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Path golden = Path.of("src/test/resources/golden").resolve(name);
        if (Files.notExists(golden)) {
            Path proposal = Files.createDirectories(Path.of("target/golden")).resolve(name);
            Files.writeString(proposal, folded);
            throw new AssertionError("no golden file " + golden + "; look at " + proposal);
        }
        assertThat(folded)
                .as("the same events fold to another state of the same shape: raise EmployerSnapshots.FOLD")
                .isEqualToNormalizingNewlines(Files.readString(golden));
    }
}
