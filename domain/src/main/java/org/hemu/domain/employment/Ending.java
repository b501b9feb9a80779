package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** What the law has to say about the end of a relationship (劳动合同法 第三十六条至第五十条). */
final class Ending {
    private static final LocalDate LAW = LocalDate.of(2008, 1, 1);
    private static final int CERTIFICATE_DAYS = 15;
    static final Rule PROTECTION = Rule.since(LAW, "ending-barred-by-protection", "劳动合同法", "第四十二条");
    static final Rule EXPIRY_EXTENDED = Rule.since(LAW, "expiry-extended-by-protection", "劳动合同法", "第四十五条");
    static final Rule GROUND =
            Rule.since(LAW, "ending-ground-does-not-fit", "劳动合同法", "第三十七条、第三十九条、第四十四条、第七十一条，实施条例第二十二条");
    static final Rule SEVERANCE = Rule.since(LAW, "severance-unpaid", "劳动合同法", "第四十六条、第四十七条");
    static final Rule CERTIFICATE = Rule.since(LAW, "ending-certificate", "劳动合同法", "第五十条");

    private Ending() {}

    static Optional<Finding> barredByProtection(Dossier dossier) {
        return ending(dossier)
                .filter(e -> e.ground().barredByProtection() && !e.protections().isEmpty())
                .map(e -> PROTECTION.finding(
                        Map.of("ground", e.ground().value(), "protections", names(e.protections()))));
    }

    static Optional<Finding> expiryExtendedByProtection(Dossier dossier) {
        return ending(dossier)
                .filter(e -> e.ground() == EndingGround.TERM_EXPIRED
                        && !e.protections().isEmpty())
                .map(e -> EXPIRY_EXTENDED.finding(Map.of("protections", names(e.protections()))));
    }

    static Optional<Finding> groundDoesNotFit(Dossier dossier) {
        return ending(dossier)
                .filter(e -> !fits(e, dossier))
                .map(e -> GROUND.finding(Map.of("ground", e.ground().value())));
    }

    private static boolean fits(FilingContent.Ending ending, Dossier dossier) {
        Optional<Contract> contract = dossier.contractBefore();
        return switch (ending.ground()) {
            case TERM_EXPIRED ->
                contract.filter(c -> c.type() == Contract.Type.FIXED_TERM).isPresent();
            case TASK_COMPLETED ->
                contract.filter(c -> c.type() == Contract.Type.TASK_BASED).isPresent();
            case PART_TIME_AT_WILL -> dossier.regime() == Regime.PART_TIME;
            case THREE_DAY_NOTICE_IN_PROBATION, PROBATION_FAILED ->
                contract.map(Contract::probationTo)
                        .filter(to -> !ending.endedOn().isAfter(to))
                        .isPresent();
            case CONTRACT_REFUSED_WITHIN_MONTH, CONTRACT_REFUSED_AFTER_MONTH -> contract.isEmpty();
            default -> true;
        };
    }

    static Optional<Finding> severanceUnpaid(Dossier dossier) {
        return ending(dossier)
                .filter(e -> e.ground().severance() == EndingGround.Severance.DUE && !e.severancePaid())
                .map(e -> SEVERANCE.finding(Map.of("ground", e.ground().value())));
    }

    /** The certificate is handed over on ending; archives and insurance are transferred within 15 days. */
    static Optional<Finding> certificateLate(Dossier dossier) {
        return ending(dossier)
                .filter(e -> certificateIsLate(e, dossier.filedOn()))
                .map(e -> CERTIFICATE.finding(
                        Map.of("dueOn", e.endedOn().plusDays(CERTIFICATE_DAYS).toString())));
    }

    private static boolean certificateIsLate(FilingContent.Ending ending, LocalDate filedOn) {
        LocalDate issued = ending.certificateIssuedOn();
        return (issued == null ? filedOn : issued).isAfter(ending.endedOn().plusDays(CERTIFICATE_DAYS));
    }

    private static Optional<FilingContent.Ending> ending(Dossier dossier) {
        return dossier.content() instanceof FilingContent.Ending ending && LAW.isBefore(ending.endedOn())
                ? Optional.of(ending)
                : Optional.empty();
    }

    private static String names(Set<Protection> protections) {
        return protections.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
