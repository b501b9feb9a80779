package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Amendment;
import org.hemu.api.employment.FilingContent.Ending;
import org.hemu.api.employment.FilingContent.FirstContract;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.Renewal;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.query.employment.FilingOnFile.Kind;
import org.hemu.query.employment.FilingOnFile.Return;
import org.hemu.query.employment.FilingOnFile.State;
import org.jspecify.annotations.Nullable;

/** The steps of a filing, each as the filing after it. */
final class FilingsOnFile {
    private FilingsOnFile() {}

    static FilingOnFile submitted(Filing filing, FilingContent content) {
        return open(filing, content, List.of());
    }

    static FilingOnFile corrected(FilingOnFile before, FilingCorrected event) {
        FilingOnFile open = open(event.filing(), event.content(), before.returns());
        return event.resubmitted() ? open : with(open, before.state(), before.returns(), null);
    }

    private static FilingOnFile open(Filing filing, FilingContent content, List<Return> returns) {
        return new FilingOnFile(
                filing.number(),
                kind(content),
                State.SUBMITTED,
                filing.submittedOn(),
                filing.dueOn(),
                filing.late(),
                filing.findings(),
                returns,
                null);
    }

    static FilingOnFile returned(FilingOnFile before, FilingReturned event) {
        Return added = new Return(event.reasons().stream().sorted().toList(), event.note(), event.returnedOn());
        List<Return> returns =
                Stream.concat(before.returns().stream(), Stream.of(added)).toList();
        return with(before, State.RETURNED, returns, null);
    }

    static FilingOnFile settled(FilingOnFile before, State state, LocalDate on) {
        return with(before, state, before.returns(), on);
    }

    private static FilingOnFile with(
            FilingOnFile before, State state, List<Return> returns, @Nullable LocalDate settledOn) {
        return new FilingOnFile(
                before.number(),
                before.kind(),
                state,
                before.submittedOn(),
                before.dueOn(),
                before.late(),
                before.findings(),
                returns,
                settledOn);
    }

    private static Kind kind(FilingContent content) {
        return switch (content) {
            case Hire _ -> Kind.HIRE;
            case FirstContract _ -> Kind.FIRST_CONTRACT;
            case Renewal _ -> Kind.RENEWAL;
            case Amendment _ -> Kind.AMENDMENT;
            case Ending _ -> Kind.ENDING;
            case TransferOut _ -> Kind.TRANSFER_OUT;
        };
    }

    /** The terms that come with a filing. */
    static @Nullable Contract contract(FilingContent content) {
        return switch (content) {
            case Hire hire -> hire.contract();
            case FirstContract first -> first.contract();
            case Renewal renewal -> renewal.contract();
            case Amendment amendment -> amendment.contract();
            case Ending _, TransferOut _ -> null;
        };
    }
}
