package org.hemu.domain.employment;

import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnderAnotherCode;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.TermDoesNotFitType;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.domain.shared.Decision;

/**
 * A hire there that is refused, told in the fields of the transfer that asked for it: who transfers has stated no hire, but an
 * employer, a last day, and perhaps a contract.
 */
public final class RefusedTakeOver {
    private static final String CONTRACT = "/contract";
    private static final String LAST_DAY = "lastDay";

    private RefusedTakeOver() {}

    /**
     * The decision about the other half as an answer to the command.
     *
     * @param asked the transfer, or the correction of one
     * @param there what was decided about the hire with the other employer
     */
    public static <E> Decision<E> toldOf(RelationshipCommand asked, Decision<E> there) {
        return there instanceof Decision.Refused<E>(EmploymentRejection why)
                ? Decision.refuse(told(why, asked))
                : there;
    }

    private static EmploymentRejection told(EmploymentRejection why, RelationshipCommand asked) {
        return switch (why) {
            case EmployerUnknown e -> new EmployerUnknown(e.employerId(), field(e.pointer(), asked));
            case EmployerUnderAnotherCode e ->
                new EmployerUnderAnotherCode(e.employerId(), e.onRecordAs(), field(e.pointer(), asked));
            case EmployerNoLongerRegistered e ->
                new EmployerNoLongerRegistered(e.employerId(), e.ceasedOn(), field(e.pointer(), asked));
            case DateInFuture e -> new DateInFuture(e.date(), e.today(), field(e.pointer(), asked));
            case DatesOutOfOrder e ->
                new DatesOutOfOrder(name(e.earlier()), name(e.later()), field(e.pointer(), asked));
            case TermDoesNotFitType e -> new TermDoesNotFitType(e.type(), field(e.pointer(), asked));
            // The others are about what is on record, and name no field of a hire.
            case EmploymentRejection other -> other;
        };
    }

    private static String field(String pointer, RelationshipCommand asked) {
        return switch (asked) {
            case TransferRelationship c -> field(pointer, c.contract() != null);
            case CorrectFiling c when c.content() instanceof TransferOut -> field(pointer, false);
            // It states neither, but something from which they follow.
            case RelationshipCommand _ -> "";
        };
    }

    /** A contract that is carried on holds or does not by the last day alone. */
    private static String field(String pointer, boolean withContract) {
        return switch (pointer) {
            case "/employerId" -> "/toEmployer";
            case "/startedOn", "/continuousSince" -> "/" + LAST_DAY;
            default -> pointer.startsWith(CONTRACT) && !withContract ? "/" + LAST_DAY : pointer;
        };
    }

    private static String name(String date) {
        return date.equals("startedOn") ? LAST_DAY : date;
    }
}
