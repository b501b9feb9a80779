package org.hemu.app.scenario.life;

import java.math.BigDecimal;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.ReturnReason;
import org.jspecify.annotations.Nullable;

/** The mistakes for which filings are returned: a wage with one zero too many, a certificate left out. */
final class Slips {
    private Slips() {}

    static FilingContent mistaken(FilingContent content) {
        return switch (content) {
            case FilingContent.Hire c ->
                new FilingContent.Hire(
                        c.startedOn(),
                        c.contract() == null ? null : mistaken(c.contract()),
                        c.publicWelfarePost(),
                        c.continuousSince(),
                        c.transferredFrom());
            case FilingContent.FirstContract c -> new FilingContent.FirstContract(mistaken(c.contract()));
            case FilingContent.Renewal c ->
                new FilingContent.Renewal(mistaken(c.contract()), c.workerAskedForFixedTerm());
            case FilingContent.Amendment c ->
                new FilingContent.Amendment(c.effectiveOn(), mistaken(c.contract()), c.reason());
            case FilingContent.Ending c ->
                new FilingContent.Ending(c.endedOn(), c.ground(), c.protections(), c.severancePaid(), null);
            case FilingContent.TransferOut c -> c;
        };
    }

    private static Contract mistaken(Contract contract) {
        BigDecimal wage = contract.monthlyWage();
        return new Contract(
                contract.type(),
                contract.signedOn(),
                contract.from(),
                contract.to(),
                contract.probationTo(),
                contract.post(),
                contract.workingHours(),
                wage == null ? null : wage.multiply(BigDecimal.TEN),
                contract.coveredByCollectiveContract());
    }

    static Set<ReturnReason> reasons(FilingContent content) {
        return contractIn(content) == null
                ? Set.of(ReturnReason.MATERIAL_MISSING)
                : Set.of(ReturnReason.CONTRACT_TERMS_CONTRADICT_MATERIAL);
    }

    static String note(FilingContent content) {
        return contractIn(content) == null ? "缺少证明材料，请补充" : "月工资与劳动合同文本不一致，请核对";
    }

    private static @Nullable Contract contractIn(FilingContent content) {
        return switch (content) {
            case FilingContent.Hire c -> c.contract();
            case FilingContent.FirstContract c -> c.contract();
            case FilingContent.Renewal c -> c.contract();
            case FilingContent.Amendment c -> c.contract();
            case FilingContent.Ending _, FilingContent.TransferOut _ -> null;
        };
    }
}
