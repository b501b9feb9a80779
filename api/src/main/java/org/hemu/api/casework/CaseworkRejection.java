package org.hemu.api.casework;

import java.time.LocalDate;
import org.hemu.api.shared.Rejection;

/** Why a step of a case was refused, whatever kind of case it is. */
public sealed interface CaseworkRejection extends Rejection {

    /** No case of that id was ever opened. */
    record CaseUnknown(CaseId caseId) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    /** A case of that id is on record. */
    record CaseAlreadyOpened(CaseId caseId) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The case that it is said to come from is not on record. */
    record OriginUnknown(CaseId origin, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /** The day on which something is said to have happened has not come. */
    record DayToCome(LocalDate day, LocalDate today, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /**
     * The step is said to have happened before the one that it follows.
     *
     * @param followed day of the step that it follows
     */
    record DayBeforeStepFollowed(LocalDate day, LocalDate followed, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /** What is said to be the digest of a document is none. */
    record DigestMalformed(String sha256, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }
}
