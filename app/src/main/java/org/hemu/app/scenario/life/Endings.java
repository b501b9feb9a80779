package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Weighted;
import org.jspecify.annotations.Nullable;

/** Says on which ground an employment ended. */
final class Endings {
    private static final double SEVERANCE_PAID = 0.93;
    private static final double CERTIFICATE_MISSING = 0.04;
    private static final double PROTECTED = 0.03;
    private static final Weighted<EndingGround> LEAVING =
            Weighted.of(List.of(EndingGround.values()), ground -> switch (ground) {
                case THIRTY_DAY_NOTICE -> 50;
                case MUTUAL_PROPOSED_BY_WORKER -> 20;
                case MUTUAL_PROPOSED_BY_EMPLOYER -> 9;
                case SERIOUS_BREACH_OF_RULES -> 4;
                case CHANGED_CIRCUMSTANCES, PAY_LATE_OR_SHORT, NO_SOCIAL_INSURANCE -> 2;
                case INCOMPETENT_AFTER_TRAINING, LAY_OFF_SERIOUS_DIFFICULTY, ILLNESS_AFTER_MEDICAL_PERIOD -> 1.5;
                case WORKER_DEAD_OR_MISSING, DOUBLE_EMPLOYMENT, LAY_OFF_CONVERSION -> 0.7;
                case SERIOUS_DERELICTION, CONTRACT_VOID_BY_WORKER, CRIMINAL_LIABILITY, OTHER_EMPLOYER_FAULT -> 0.3;
                default -> 0;
            });

    private Endings() {}

    /** @param contract the last one on file */
    static FilingContent.Ending of(
            Engagement engagement, LocalDate endedOn, @Nullable Contract contract, Chance chance) {
        EndingGround ground = ground(engagement, endedOn, contract, chance);
        boolean severance = ground.severance() == EndingGround.Severance.DUE
                || (ground.severance() == EndingGround.Severance.UNLESS_TERMS_KEPT && chance.hits(0.6));
        LocalDate certificate = chance.hits(CERTIFICATE_MISSING) ? null : endedOn;
        return new FilingContent.Ending(
                endedOn,
                ground,
                ground.barredByProtection() && chance.hits(PROTECTED)
                        ? Set.of(chance.oneOf(List.of(Protection.values())))
                        : Set.of(),
                severance && chance.hits(SEVERANCE_PAID),
                certificate);
    }

    private static EndingGround ground(
            Engagement engagement, LocalDate endedOn, @Nullable Contract contract, Chance chance) {
        if (engagement.regime() == Regime.PART_TIME) {
            return EndingGround.PART_TIME_AT_WILL;
        }
        return switch (engagement.cause()) {
            case LEAVES -> leaving(endedOn, contract, chance);
            case RETIRES -> chance.hits(0.8) ? EndingGround.PENSION_BEGUN : EndingGround.RETIREMENT_AGE;
            case TERM_ENDS -> EndingGround.TERM_EXPIRED;
            case TASK_ENDS -> EndingGround.TASK_COMPLETED;
            case EMPLOYER_CLOSES, TAKEN_OVER -> EndingGround.EMPLOYER_CLOSED;
        };
    }

    private static EndingGround leaving(LocalDate endedOn, @Nullable Contract contract, Chance chance) {
        if (contract == null) {
            return chance.hits(0.1) ? EndingGround.CONTRACT_REFUSED_AFTER_MONTH : EndingGround.THIRTY_DAY_NOTICE;
        }
        LocalDate probationTo = contract.probationTo();
        if (probationTo != null && !endedOn.isAfter(probationTo)) {
            return chance.hits(0.6) ? EndingGround.THREE_DAY_NOTICE_IN_PROBATION : EndingGround.PROBATION_FAILED;
        }
        return LEAVING.draw(chance);
    }
}
