package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonCorrected;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What has happened to an employment relationship. */
public sealed interface RelationshipEvent extends Event {
    RelationshipId relationshipId();

    EmployerId employerId();

    @Override
    default String aggregateId() {
        return relationshipId().value();
    }

    /** A step of one filing. */
    sealed interface OfFiling extends RelationshipEvent {
        /** Number of the filing this event is about. */
        int number();
    }

    /** A hire was filed; the first event of a relationship, and again for each later spell of the same pair. */
    @EventType(value = "relationship.hire-filed", revision = 2)
    record HireFiled(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            WorkerId workerId,
            Regime regime,
            Person person,
            Filing filing,
            FilingContent.Hire hire)
            implements OfFiling {
        @Override
        public int number() {
            return filing.number();
        }

        @Override
        public HireFiled withPersons(UnaryOperator<Person> change) {
            return new HireFiled(
                    relationshipId, employerId, jurisdiction, workerId, regime, change.apply(person), filing, hire);
        }
    }

    @EventType("relationship.filing-submitted")
    record FilingSubmitted(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            Filing filing,
            FilingContent content)
            implements OfFiling {
        @Override
        public int number() {
            return filing.number();
        }
    }

    @EventType("relationship.filing-returned")
    record FilingReturned(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            int number,
            Set<ReturnReason> reasons,
            @Nullable String note,
            LocalDate returnedOn)
            implements OfFiling {}

    /**
     * The employer resubmitted, or the first day of a hire followed a corrected transfer; nothing is overwritten, the new
     * content stands beside the one before.
     *
     * @param resubmitted whether it was the employer; else it stays as it stood, submitted or returned
     * @param before how the filing counted until then, for a corrected date can make it late or timely
     */
    @EventType(value = "relationship.filing-corrected", revision = 2)
    record FilingCorrected(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            Filing filing,
            FilingContent content,
            String reason,
            boolean resubmitted,
            FirstSubmission before)
            implements OfFiling {
        @Override
        public int number() {
            return filing.number();
        }
    }

    /**
     * The filing counts from now on.
     *
     * @param regime of the spell that the filing is about
     * @param before what the accepted filings under the regime amounted to without it
     * @param after what they amount to with it
     */
    @EventType("relationship.filing-accepted")
    record FilingAccepted(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            int number,
            Regime regime,
            LocalDate acceptedOn,
            Standing before,
            Standing after)
            implements OfFiling {}

    @EventType("relationship.filing-withdrawn")
    record FilingWithdrawn(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            int number,
            String reason,
            LocalDate withdrawnOn)
            implements OfFiling {}

    /** What is recorded of the worker was wrong, and is another from now on. */
    @EventType("relationship.worker-corrected")
    record WorkerCorrected(
            RelationshipId relationshipId,
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            SubjectId subject,
            Person person,
            CorrectionGround ground,
            List<PersonalField> fields,
            LocalDate correctedOn)
            implements RelationshipEvent, PersonCorrected {
        @Override
        public WorkerCorrected withPersons(UnaryOperator<Person> change) {
            return new WorkerCorrected(
                    relationshipId,
                    employerId,
                    jurisdiction,
                    subject,
                    change.apply(person),
                    ground,
                    fields,
                    correctedOn);
        }
    }
}
