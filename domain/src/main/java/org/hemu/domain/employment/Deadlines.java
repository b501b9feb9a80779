package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.api.employment.FilingContent;

/** Which deadline holds for a filing, and from which day it runs. */
final class Deadlines {
    private Deadlines() {}

    static FilingDeadline of(FilingContent content) {
        return switch (content) {
            case FilingContent.Hire _ -> FilingDeadline.HIRE;
            case FilingContent.FirstContract _, FilingContent.Renewal _, FilingContent.Amendment _ ->
                FilingDeadline.CONTRACT;
            case FilingContent.Ending _, FilingContent.TransferOut _ -> FilingDeadline.ENDING;
        };
    }

    static LocalDate occurredOn(FilingContent content) {
        return switch (content) {
            case FilingContent.Hire c -> c.startedOn();
            case FilingContent.FirstContract c -> c.contract().signedOn();
            case FilingContent.Renewal c -> c.contract().signedOn();
            case FilingContent.Amendment c -> c.effectiveOn();
            case FilingContent.Ending c -> c.endedOn();
            case FilingContent.TransferOut c -> c.lastDay();
        };
    }
}
