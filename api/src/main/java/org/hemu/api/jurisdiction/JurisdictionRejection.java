package org.hemu.api.jurisdiction;

import java.time.LocalDate;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;

/** Why a command about a jurisdiction was refused. */
public sealed interface JurisdictionRejection extends Rejection {

    record JurisdictionUnknown(JurisdictionCode code) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    record JurisdictionAlreadyEstablished(JurisdictionCode code) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The unit was abolished or re-parented and takes no further business. */
    record JurisdictionNoLongerInForce(JurisdictionCode code, LocalDate since) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The parent that the code contains does not exist or is no longer in force. */
    record ParentNotInForce(JurisdictionCode code, JurisdictionCode parent) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/code";
        }
    }

    /** The kind belongs to another level than the code. */
    record KindDoesNotFitCode(JurisdictionCode code, UnitKind kind) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/kind";
        }
    }

    /** The new code must be another code of the same level under another parent. */
    record NewCodeDoesNotFit(JurisdictionCode code, JurisdictionCode newCode) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/newCode";
        }
    }

    record SuccessorDoesNotFit(JurisdictionCode code, JurisdictionCode successor) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/successor";
        }
    }

    record UnitsBelowStillInForce(JurisdictionCode code, int unitsBelow) implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** A change may not take effect before the last one did. */
    record EffectiveBeforeLastChange(JurisdictionCode code, LocalDate effectiveOn, LocalDate lastChange)
            implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/effectiveOn";
        }
    }

    /** A change may not be decided more than a year ahead. */
    record EffectiveTooFarAhead(JurisdictionCode code, LocalDate effectiveOn, LocalDate latest)
            implements JurisdictionRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public String pointer() {
            return "/effectiveOn";
        }
    }
}
