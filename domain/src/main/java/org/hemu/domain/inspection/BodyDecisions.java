package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyCommand.DissolveInspectionBody;
import org.hemu.api.inspection.InspectionBodyCommand.EstablishInspectionBody;
import org.hemu.api.inspection.InspectionBodyCommand.RegisterInspector;
import org.hemu.api.inspection.InspectionBodyCommand.RenewCard;
import org.hemu.api.inspection.InspectionBodyCommand.WithdrawCard;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.inspection.InspectionBodyRejection;
import org.hemu.api.inspection.InspectionBodyRejection.CardTooShort;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBelowCounty;
import org.hemu.api.inspection.InspectionBodyRejection.InspectionBodyAlreadyEstablished;
import org.hemu.api.inspection.InspectionBodyRejection.InspectorAlreadyRegistered;
import org.hemu.api.inspection.InspectionBodyRejection.InspectorUnknown;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionBody.OnRecord;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** How a body comes to be, who inspects for it, and how it ends. */
final class BodyDecisions {
    private BodyDecisions() {}

    static Decision<InspectionBodyEvent> establish(EstablishInspectionBody c, InspectionBodyCircumstances now) {
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.establishedOn(), now.today(), "/establishedOn"),
                        () -> wrongUnit(c, now)),
                () -> new InspectionBodyEstablished(c.bodyId(), c.jurisdiction(), c.name(), c.establishedOn()));
    }

    private static Optional<? extends Rejection> wrongUnit(EstablishInspectionBody c, InspectionBodyCircumstances now) {
        JurisdictionCode unit = c.jurisdiction();
        if (!JurisdictionCode.isWellFormed(unit.value()) || !now.addressed().inForceOn(c.establishedOn())) {
            return Optional.of(new UnitNotInForce(unit, "/jurisdiction"));
        }
        return unit.level().compareTo(Level.COUNTY) <= 0
                ? Optional.empty()
                : Optional.of(new InspectionBelowCounty(unit, InspectionRules.COUNTY.citation(), "/jurisdiction"));
    }

    static Decision<InspectionBodyEvent> decide(
            InspectionBodyCommand command, OnRecord body, InspectionBodyCircumstances now) {
        return switch (command) {
            case EstablishInspectionBody c -> refuse(new InspectionBodyAlreadyEstablished(c.bodyId()));
            case RegisterInspector c -> register(c, body);
            case RenewCard c -> renew(c, body);
            case WithdrawCard c -> withdraw(c, body, now);
            case DissolveInspectionBody c ->
                unless(
                        Refusals.first(
                                () -> BusinessDay.wrong(c.dissolvedOn(), now.today(), "/dissolvedOn"),
                                () -> Bodies.notAtWork(c.bodyId(), body, c.dissolvedOn(), "/dissolvedOn")),
                        () -> new InspectionBodyDissolved(c.bodyId(), body.jurisdiction(), c.dissolvedOn()));
        };
    }

    /** A card can be entered before it holds. */
    private static Decision<InspectionBodyEvent> register(RegisterInspector c, OnRecord body) {
        return unless(
                Refusals.first(
                        () -> Bodies.notAtWork(c.bodyId(), body, c.cardFrom(), "/cardFrom"),
                        () -> tooShort(c.cardFrom(), c.cardUntil()),
                        () -> body.lastDayOf(c.inspector())
                                .filter(last -> !last.isBefore(c.cardFrom()))
                                .map(last -> new InspectorAlreadyRegistered(c.inspector(), last))),
                () -> new InspectorRegistered(
                        c.bodyId(),
                        body.jurisdiction(),
                        c.inspector(),
                        c.person(),
                        c.post(),
                        c.cardFrom(),
                        c.cardUntil()));
    }

    private static Decision<InspectionBodyEvent> renew(RenewCard c, OnRecord body) {
        return unless(
                Refusals.first(
                        () -> Bodies.notAtWork(c.bodyId(), body, c.cardFrom(), "/cardFrom"),
                        () -> body.cards(c.inspector()).isEmpty()
                                ? Optional.of(new InspectorUnknown(c.inspector(), ""))
                                : Optional.empty(),
                        () -> tooShort(c.cardFrom(), c.cardUntil()),
                        () -> body.lastDayOf(c.inspector())
                                .filter(last -> !c.cardUntil().isAfter(last))
                                .map(last -> new CardTooShort(last, c.cardUntil(), "/cardUntil"))),
                () -> new CardRenewed(c.bodyId(), body.jurisdiction(), c.inspector(), c.cardFrom(), c.cardUntil()));
    }

    private static Decision<InspectionBodyEvent> withdraw(
            WithdrawCard c, OnRecord body, InspectionBodyCircumstances now) {
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.withdrawnOn(), now.today(), "/withdrawnOn"),
                        () -> Bodies.withoutCard(List.of(c.inspector()), body, c.withdrawnOn(), "")),
                () -> new CardWithdrawn(c.bodyId(), body.jurisdiction(), c.inspector(), c.reason(), c.withdrawnOn()));
    }

    private static Optional<InspectionBodyRejection> tooShort(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? Optional.empty() : Optional.of(new CardTooShort(from, until, "/cardUntil"));
    }
}
