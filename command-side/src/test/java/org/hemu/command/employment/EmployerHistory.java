package org.hemu.command.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.AcceptInitialFiling;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.ChangeLegalRepresentative;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationType;
import org.hemu.api.employment.EmployerCommand.CorrectInitialFiling;
import org.hemu.api.employment.EmployerCommand.DeclareHeadcount;
import org.hemu.api.employment.EmployerCommand.DeregisterEmployer;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.ReclassifyEmployer;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerCommand.RenameEmployer;
import org.hemu.api.employment.EmployerCommand.ReturnInitialFiling;
import org.hemu.api.employment.EmployerCommand.SubmitInitialFiling;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;

/** What is asked of a busy employer, drawn by chance from a seed; some of it is refused and some changes nothing. */
final class EmployerHistory {
    static final EmployerId EMPLOYER = new EmployerId("123456788");
    static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
    private static final LocalDate ESTABLISHED = LocalDate.of(2010, 3, 15);
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final JurisdictionCode KUANCHENG = new JurisdictionCode("220103000000");

    private EmployerHistory() {}

    static Stream<Command> jurisdictions() {
        return Stream.of(
                established("220000000000", "吉林省", UnitKind.PROVINCE),
                established("220100000000", "长春市", UnitKind.PREFECTURE),
                established(NANGUAN.value(), "南关区", UnitKind.DISTRICT),
                established(KUANCHENG.value(), "宽城区", UnitKind.DISTRICT));
    }

    private static Command established(String code, String name, UnitKind kind) {
        return new EstablishJurisdiction(new JurisdictionCode(code), name, kind, LocalDate.of(2009, 1, 1));
    }

    static RegisterEmployer registration() {
        return registrationOf(EMPLOYER);
    }

    static RegisterEmployer registrationOf(EmployerId employer) {
        return new RegisterEmployer(
                employer,
                new OrganizationCode(employer.value()),
                null,
                null,
                "长春市南关区和顺机械有限公司",
                new PersonalData("王和", null, null, null),
                new RegistrationType("173"),
                new Industry(Industry.Edition.GBT_4754_2002, "C35"),
                EnterpriseSize.SMALL,
                NANGUAN,
                "南关区岳阳街1号",
                ESTABLISHED);
    }

    static EmployerCommand renamed(String name) {
        return new RenameEmployer(EMPLOYER, name, TODAY);
    }

    /** A number of changes, in the same order for the same seed. */
    static List<EmployerCommand> changes(long seed, int number) {
        Random chance = new Random(seed);
        return IntStream.range(0, number).mapToObj(_ -> change(chance)).toList();
    }

    static EmployerCommand end() {
        return new DeregisterEmployer(EMPLOYER, DeregistrationReason.MERGED, TODAY);
    }

    private static EmployerCommand change(Random chance) {
        return switch (chance.nextInt(12)) {
            case 0 -> renamed("和顺机械" + chance.nextInt(4) + "号厂");
            case 1 ->
                new ChangeLegalRepresentative(
                        EMPLOYER, new PersonalData("王和" + chance.nextInt(3), null, null, "岳阳街"), day(chance));
            case 2 ->
                new ChangeRegistrationType(
                        EMPLOYER, new RegistrationType(chance.nextBoolean() ? "173" : "1000"), day(chance));
            case 3 -> new AdoptCreditCode(EMPLOYER, new UnifiedSocialCreditCode("912201011234567884"), day(chance));
            case 4 ->
                new MoveEmployer(
                        EMPLOYER, chance.nextBoolean() ? NANGUAN : KUANCHENG, chance.nextInt(3) + "号", day(chance));
            case 5 ->
                new ReclassifyEmployer(
                        EMPLOYER,
                        new Industry(Industry.Edition.GBT_4754_2011, chance.nextBoolean() ? "C" : "F51"),
                        EnterpriseSize.values()[chance.nextInt(4)],
                        day(chance));
            case 6 -> new SubmitInitialFiling(EMPLOYER);
            case 7 -> new ReturnInitialFiling(EMPLOYER, Set.of(ReturnReason.MATERIAL_MISSING), "缺职工名册");
            case 8 -> new CorrectInitialFiling(EMPLOYER, "补正");
            case 9 -> chance.nextInt(8) == 0 ? new AcceptInitialFiling(EMPLOYER) : headcount(chance);
            default -> headcount(chance);
        };
    }

    private static DeclareHeadcount headcount(Random chance) {
        int onRoll = chance.nextInt(900);
        return new DeclareHeadcount(
                EMPLOYER,
                YearMonth.of(2010 + chance.nextInt(9), 4 + chance.nextInt(8)),
                onRoll,
                chance.nextInt(onRoll + 1),
                "social-insurance");
    }

    /** Seldom a day before the employer was established. */
    private static LocalDate day(Random chance) {
        return ESTABLISHED.minusDays(30).plusDays(chance.nextInt(3_000));
    }
}
