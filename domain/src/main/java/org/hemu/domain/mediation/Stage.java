package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.Deadline;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Side;
import org.hemu.domain.casework.Team;

/** How far a case has come, with what is known there. */
public sealed interface Stage {
    /** Its name. */
    CaseStage name();

    /**
     * Nobody has decided yet whether the body takes the case.
     *
     * @param consents who consented, and when; whoever applied did by that
     * @param refusals who refused, and when
     */
    record Requested(Map<Side, LocalDate> consents, Map<Side, LocalDate> refusals) implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.REQUESTED;
        }

        Requested consenting(Side side, LocalDate on) {
            return new Requested(with(consents, side, on), without(refusals, side));
        }

        Requested refusing(Side side, LocalDate on) {
            return new Requested(without(consents, side), with(refusals, side, on));
        }

        private static Map<Side, LocalDate> with(Map<Side, LocalDate> days, Side side, LocalDate on) {
            Map<Side, LocalDate> changed = new EnumMap<>(Side.class);
            changed.putAll(days);
            changed.put(side, on);
            return Map.copyOf(changed);
        }

        private static Map<Side, LocalDate> without(Map<Side, LocalDate> days, Side side) {
            Map<Side, LocalDate> changed = new EnumMap<>(Side.class);
            changed.putAll(days);
            changed.remove(side);
            return Map.copyOf(changed);
        }
    }

    /**
     * The body mediates.
     *
     * @param sessions how many were held
     */
    record InMediation(LocalDate acceptedOn, Team team, int sessions) implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.IN_MEDIATION;
        }

        InMediation by(Team changed) {
            return new InMediation(acceptedOn, changed, sessions);
        }
    }

    /** Agreed upon; not every signature is there. */
    record Agreed(MediationAgreement agreement) implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.AGREED;
        }
    }

    /** The agreement binds. */
    record InEffect(LocalDate effectiveOn, MediationAgreement agreement) implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.IN_EFFECT;
        }

        InEffect with(MediationAgreement changed) {
            return new InEffect(effectiveOn, changed);
        }
    }

    /**
     * The days that the law gives were over.
     *
     * @param before what it would still be, had a step happened in time
     * @param deadline that has run out
     */
    record DeemedFailed(InMediation before, Deadline deadline) implements Stage {
        PeriodOver periodOver() {
            LocalDate lastDay = Objects.requireNonNull(deadline.lastDay());
            return new PeriodOver(deadline.clock(), lastDay, deadline.rule(), "");
        }

        @Override
        public CaseStage name() {
            return CaseStage.ENDED;
        }
    }

    /** Over. */
    record Ended(Outcome outcome) implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.ENDED;
        }
    }

    /** Nothing more is to be done. */
    record Archived() implements Stage {
        @Override
        public CaseStage name() {
            return CaseStage.ARCHIVED;
        }
    }
}
