package org.hemu.api.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
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

    /** The case that it is said to come from is not on record for whoever asks, is about others, or is this very one. */
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

    /** The days that the law gives for it were over. */
    record PeriodOver(ClockKind clock, LocalDate lastDay, Citation rule, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** Somebody is named twice. */
    record NamedTwice(SubjectId subject, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /** No such amount can be claimed or owed. */
    record AmountImpossible(long amountFen, String pointer) implements CaseworkRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /** The unit does not exist or takes no business on that day. */
    record UnitNotInForce(JurisdictionCode unit, String pointer) implements CaseworkRejection {
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
