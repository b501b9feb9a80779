package org.hemu.domain.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;

/** How long the law gives for a petition, and since when. Which version holds is decided by the day a clock starts. */
final class PetitionLimits {
    /** From the receipt: an office for letters and visits sorts it and forwards it, or tells why not. */
    static final Versions FORWARDING =
            PetitionInstruments.days(ClockKind.PETITION_FORWARDING, 15, "petition-forwarding-15-days", "第二十一条");

    /** From the receipt by the competent organ: it decides whether it accepts, and tells the petitioner. */
    static final Versions ACCEPTANCE =
            PetitionInstruments.days(ClockKind.PETITION_ACCEPTANCE, 15, "petition-acceptance-15-days", "第二十一条、第二十二条");

    /** From the acceptance: it is handled and answered. */
    static final Versions HANDLING =
            PetitionInstruments.days(ClockKind.PETITION_HANDLING, 60, "petition-handling-60-days", "第三十三条");

    /** From the receipt of the answer: the petitioner can ask for a review. */
    static final Versions REVIEW_REQUEST = PetitionInstruments.days(
            ClockKind.PETITION_REVIEW_REQUEST, 30, "petition-review-asked-in-30-days", "第三十四条");

    /** From the request: the next higher organ answers. */
    static final Versions REVIEW =
            PetitionInstruments.days(ClockKind.PETITION_REVIEW, 30, "petition-review-30-days", "第三十四条");

    /** From the receipt of that answer: the petitioner can ask for a re-examination. */
    static final Versions REEXAMINATION_REQUEST = PetitionInstruments.days(
            ClockKind.PETITION_REEXAMINATION_REQUEST, 30, "petition-reexamination-asked-in-30-days", "第三十五条");

    /** From the request: the organ above that one answers. */
    static final Versions REEXAMINATION =
            PetitionInstruments.days(ClockKind.PETITION_REEXAMINATION, 30, "petition-reexamination-30-days", "第三十五条");

    private PetitionLimits() {}

    /** All limits, in the order in which their clocks run. */
    static List<DatedLimit> all() {
        return Stream.of(FORWARDING, ACCEPTANCE, HANDLING, REVIEW_REQUEST, REVIEW, REEXAMINATION_REQUEST, REEXAMINATION)
                .flatMap(versions -> versions.versions().stream())
                .toList();
    }

    /** In which time an instance is asked for; empty for the first one, which nobody has to ask for. */
    static Optional<Versions> toAskFor(PetitionInstance instance) {
        return switch (instance) {
            case HANDLING -> Optional.empty();
            case REVIEW -> Optional.of(REVIEW_REQUEST);
            case REEXAMINATION -> Optional.of(REEXAMINATION_REQUEST);
        };
    }

    /** In which time an instance answers. */
    static Versions toAnswer(PetitionInstance instance) {
        return switch (instance) {
            case HANDLING -> HANDLING;
            case REVIEW -> REVIEW;
            case REEXAMINATION -> REEXAMINATION;
        };
    }
}
