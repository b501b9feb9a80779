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
    /** First day of the Implementing Regulations (实施条例), before which nobody knew a contract that the worker refused. */
    private static final LocalDate REGULATIONS = LocalDate.of(2008, 9, 18);

    private static final int CERTIFICATE_DAYS = 15;
    static final Rule PROTECTION =
            Rule.since(LocalDate.of(2008, 1, 1), "ending-barred-by-protection", "劳动合同法", "第四十二条");
    static final Rule EXPIRY_EXTENDED =
            Rule.since(LocalDate.of(2008, 1, 1), "expiry-extended-by-protection", "劳动合同法", "第四十五条");
    static final Rule GROUND = Rule.since(
            LocalDate.of(2008, 1, 1),
            "ending-ground-does-not-fit",
            "劳动合同法",
            "第三十七条、第三十九条、第四十四条、第七十一条，实施条例第五条、第六条、第二十二条");
    static final Rule SEVERANCE = Rule.since(LocalDate.of(2008, 1, 1), "severance-unpaid", "劳动合同法", "第四十六条、第四十七条");
    static final Rule TASK_SEVERANCE =
            Rule.since(LocalDate.of(2008, 9, 18), "severance-unpaid-after-task", "劳动合同法实施条例", "第二十二条");
    static final Rule CERTIFICATE = Rule.since(LocalDate.of(2008, 1, 1), "ending-certificate", "劳动合同法", "第五十条");

    private Ending() {}

    static Optional<Finding> barredByProtection(Dossier dossier) {
        return under(PROTECTION, dossier)
                .filter(e -> e.ground().barredByProtection() && !e.protections().isEmpty())
                .map(e -> PROTECTION.finding(
                        Map.of("ground", e.ground().value(), "protections", names(e.protections()))));
    }

    static Optional<Finding> expiryExtendedByProtection(Dossier dossier) {
        return under(EXPIRY_EXTENDED, dossier)
                .filter(e -> e.ground() == EndingGround.TERM_EXPIRED
                        && !e.protections().isEmpty())
                .map(e -> EXPIRY_EXTENDED.finding(Map.of("protections", names(e.protections()))));
    }

    static Optional<Finding> groundDoesNotFit(Dossier dossier) {
        return under(GROUND, dossier)
                .filter(e -> !fits(e, dossier))
                .map(e -> GROUND.finding(facts(e.ground(), fitting(e, dossier))));
    }

    private static Map<String, String> facts(EndingGround stated, EndingGround fitting) {
        return stated == fitting
                ? Map.of("ground", stated.value())
                : Map.of("ground", stated.value(), "fittingGround", fitting.value());
    }

    /**
     * The ground as the law has it. A worker without a contract who refused to sign one goes without severance within the
     * month of signing, and with severance after it (实施条例 第五条、第六条); the day decides, not what was stated. Before the
     * Regulations the law knew neither.
     */
    private static EndingGround fitting(FilingContent.Ending ending, Dossier dossier) {
        if (!refused(ending.ground())
                || ending.endedOn().isBefore(REGULATIONS)
                || dossier.contractBefore().isPresent()) {
            return ending.ground();
        }
        return ending.endedOn().isAfter(WrittenContract.dueOn(dossier.spell()))
                ? EndingGround.CONTRACT_REFUSED_AFTER_MONTH
                : EndingGround.CONTRACT_REFUSED_WITHIN_MONTH;
    }

    private static boolean refused(EndingGround ground) {
        return ground == EndingGround.CONTRACT_REFUSED_WITHIN_MONTH
                || ground == EndingGround.CONTRACT_REFUSED_AFTER_MONTH;
    }

    private static boolean fits(FilingContent.Ending ending, Dossier dossier) {
        Optional<Contract> contract = dossier.contractBefore();
        return switch (ending.ground()) {
            case TERM_EXPIRED ->
                contract.map(Contract::to)
                        .filter(to -> !ending.endedOn().isBefore(to))
                        .isPresent();
            case TASK_COMPLETED ->
                contract.filter(c -> c.type() == Contract.Type.TASK_BASED).isPresent();
            case PART_TIME_AT_WILL -> dossier.regime() == Regime.PART_TIME;
            case THREE_DAY_NOTICE_IN_PROBATION, PROBATION_FAILED ->
                contract.map(Contract::probationTo)
                        .filter(to -> !ending.endedOn().isAfter(to))
                        .isPresent();
            case CONTRACT_REFUSED_WITHIN_MONTH, CONTRACT_REFUSED_AFTER_MONTH ->
                contract.isEmpty() && ending.ground() == fitting(ending, dossier);
            default -> true;
        };
    }

    /** Severance for a completed task is owed since the Implementing Regulations only. */
    static Optional<Finding> severanceUnpaid(Dossier dossier) {
        return severance(SEVERANCE, dossier).filter(_ -> !taskCompleted(dossier));
    }

    static Optional<Finding> severanceAfterTaskUnpaid(Dossier dossier) {
        return severance(TASK_SEVERANCE, dossier).filter(_ -> taskCompleted(dossier));
    }

    /** Neither part-time work (第七十一条) nor public-welfare posts (实施条例 第十二条) know severance. */
    private static Optional<Finding> severance(Rule rule, Dossier dossier) {
        return under(rule, dossier)
                .filter(_ ->
                        dossier.regime() != Regime.PART_TIME && !dossier.spell().publicWelfarePost())
                .filter(e -> !e.severancePaid())
                .filter(e -> !refused(e.ground()) || !e.endedOn().isBefore(REGULATIONS))
                .map(e -> fitting(e, dossier))
                .filter(ground -> ground.severance() == EndingGround.Severance.DUE)
                .map(ground -> rule.finding(Map.of("ground", ground.value())));
    }

    private static boolean taskCompleted(Dossier dossier) {
        return dossier.content() instanceof FilingContent.Ending e && e.ground() == EndingGround.TASK_COMPLETED;
    }

    /** The certificate is handed over on ending; archives and insurance are transferred within 15 days. */
    static Optional<Finding> certificateLate(Dossier dossier) {
        return under(CERTIFICATE, dossier)
                .filter(e -> e.ground() != EndingGround.WORKER_DEAD_OR_MISSING)
                .filter(e -> certificateIsLate(e, dossier.filedOn()))
                .map(e -> CERTIFICATE.finding(
                        Map.of("dueOn", e.endedOn().plusDays(CERTIFICATE_DAYS).toString())));
    }

    private static boolean certificateIsLate(FilingContent.Ending ending, LocalDate filedOn) {
        LocalDate issued = ending.certificateIssuedOn();
        return (issued == null ? filedOn : issued).isAfter(ending.endedOn().plusDays(CERTIFICATE_DAYS));
    }

    /** The ending that is filed, when the rule is in force on its day. */
    private static Optional<FilingContent.Ending> under(Rule rule, Dossier dossier) {
        return dossier.content() instanceof FilingContent.Ending ending && rule.inForceOn(ending.endedOn())
                ? Optional.of(ending)
                : Optional.empty();
    }

    private static String names(Set<Protection> protections) {
        return protections.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
