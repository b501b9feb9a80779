package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.DocumentDigest;

/** What holds for the day of every step: it has come, and is not before the step that it follows. */
public final class BusinessDay {
    private BusinessDay() {}

    /** Why nothing can have happened on the day; it is only known that it has come. */
    public static Optional<CaseworkRejection> wrong(LocalDate day, LocalDate today, String pointer) {
        return day.isAfter(today) ? Optional.of(new DayToCome(day, today, pointer)) : Optional.empty();
    }

    /** Why the step cannot have happened on the day. */
    public static Optional<CaseworkRejection> wrong(
            LocalDate day, LocalDate followed, LocalDate today, String pointer) {
        return day.isBefore(followed)
                ? Optional.of(new DayBeforeStepFollowed(day, followed, pointer))
                : wrong(day, today, pointer);
    }

    /** Why a digest cannot be one. */
    public static Optional<CaseworkRejection> wrong(DocumentDigest document, String pointer) {
        return DocumentDigest.isWellFormed(document.sha256())
                ? Optional.empty()
                : Optional.of(new DigestMalformed(document.sha256(), pointer));
    }
}
