package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;

/** Why a command about a body that inspects was refused. */
public sealed interface InspectionBodyRejection extends Rejection {

    /** It contradicts what has already happened. */
    sealed interface Conflict extends InspectionBodyRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /**
     * No body of that id was ever entered.
     *
     * @param pointer where the request names it; empty when its address does
     */
    record InspectionBodyUnknown(InspectionBodyId bodyId, String pointer) implements InspectionBodyRejection {
        @Override
        public Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    /** A body of that id is on record. */
    record InspectionBodyAlreadyEstablished(InspectionBodyId bodyId) implements Conflict {}

    /**
     * The body takes no cases on that day: it was dissolved, or not established yet.
     *
     * @param pointer to the day
     */
    record InspectionBodyNotAtWork(InspectionBodyId bodyId, LocalDate day, String pointer) implements Conflict {}

    /** The inspector has a card on that day. */
    record InspectorAlreadyRegistered(SubjectId inspector, LocalDate cardUntil) implements Conflict {}

    /** Nobody of that id is an inspector of the body. */
    record InspectorUnknown(SubjectId inspector, String pointer) implements Conflict {}

    /**
     * The inspector has no card that holds on that day.
     *
     * @param pointer where the request names the inspector; empty when its address does
     */
    record NoValidCard(SubjectId inspector, LocalDate day, Citation rule, String pointer)
            implements InspectionBodyRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** Authorities of a county and above inspect, none below. */
    record InspectionBelowCounty(JurisdictionCode unit, Citation rule, String pointer)
            implements InspectionBodyRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** A card ends before it begins, or a renewal before what it prolongs. */
    record CardTooShort(LocalDate from, LocalDate until, String pointer) implements InspectionBodyRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }
}
