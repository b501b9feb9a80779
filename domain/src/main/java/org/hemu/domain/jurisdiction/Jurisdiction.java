package org.hemu.domain.jurisdiction;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.jurisdiction.JurisdictionCommand.AbolishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.RenameJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.ReparentJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionAbolished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionRenamed;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionReparented;
import org.hemu.api.jurisdiction.JurisdictionRejection;
import org.hemu.api.jurisdiction.JurisdictionRejection.EffectiveBeforeLastChange;
import org.hemu.api.jurisdiction.JurisdictionRejection.EffectiveTooFarAhead;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionAlreadyEstablished;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionNoLongerInForce;
import org.hemu.api.jurisdiction.JurisdictionRejection.JurisdictionUnknown;
import org.hemu.api.jurisdiction.JurisdictionRejection.KindDoesNotFitCode;
import org.hemu.api.jurisdiction.JurisdictionRejection.NewCodeDoesNotFit;
import org.hemu.api.jurisdiction.JurisdictionRejection.ParentNotInForce;
import org.hemu.api.jurisdiction.JurisdictionRejection.SuccessorDoesNotFit;
import org.hemu.api.jurisdiction.JurisdictionRejection.UnitsBelowStillInForce;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** One unit of the five-level organization, known by its code. */
public sealed interface Jurisdiction {
    /** How far ahead a change may be decided; a later day is a slip, and would bar every change before it. */
    int DAYS_AHEAD = 366;

    /** Before anything is recorded of a code. */
    static Jurisdiction initial() {
        return new Unestablished();
    }

    /** Nothing is known of the code. */
    record Unestablished() implements Jurisdiction {}

    /**
     * The unit takes business.
     *
     * @param since first day in force
     * @param lastChange day from which the last change holds
     */
    record InForce(JurisdictionCode code, String name, UnitKind kind, LocalDate since, LocalDate lastChange)
            implements Jurisdiction {}

    /**
     * The unit was abolished or re-parented.
     *
     * @param since first day no longer in force
     * @param successor the unit that took over
     */
    record NoLongerInForce(
            JurisdictionCode code,
            LocalDate from,
            LocalDate since,
            @Nullable JurisdictionCode successor) implements Jurisdiction {}

    /** Whether the unit takes business on the day. */
    default boolean inForceOn(LocalDate day) {
        return switch (this) {
            case Unestablished _ -> false;
            case InForce unit -> !day.isBefore(unit.since());
            case NoLongerInForce unit -> !day.isBefore(unit.from()) && day.isBefore(unit.since());
        };
    }

    /** Whether the unit is still in force, or yet to be, once another ends on the day. */
    default boolean outlasts(LocalDate end) {
        return switch (this) {
            case Unestablished _ -> false;
            case InForce _ -> true;
            case NoLongerInForce unit -> unit.since().isAfter(end);
        };
    }

    static Decision<JurisdictionEvent> decide(
            JurisdictionCommand command, Jurisdiction state, JurisdictionCircumstances circumstances) {
        LocalDate latest = circumstances.today().plusDays(DAYS_AHEAD);
        if (command.effectiveOn().isAfter(latest)) {
            return refuse(new EffectiveTooFarAhead(command.code(), command.effectiveOn(), latest));
        }
        if (command instanceof EstablishJurisdiction establish) {
            return establish(establish, state, circumstances);
        }
        return switch (state) {
            case Unestablished _ -> refuse(new JurisdictionUnknown(command.code()));
            case NoLongerInForce unit -> refuse(new JurisdictionNoLongerInForce(unit.code(), unit.since()));
            case InForce unit
            when command.effectiveOn().isBefore(unit.lastChange()) ->
                refuse(new EffectiveBeforeLastChange(unit.code(), command.effectiveOn(), unit.lastChange()));
            case InForce unit -> whileInForce(command, unit, circumstances);
        };
    }

    private static Decision<JurisdictionEvent> whileInForce(
            JurisdictionCommand command, InForce unit, JurisdictionCircumstances circumstances) {
        return switch (command) {
            case EstablishJurisdiction c -> refuse(new JurisdictionAlreadyEstablished(c.code()));
            case RenameJurisdiction c when c.name().equals(unit.name()) -> unchanged();
            case RenameJurisdiction c -> accept(new JurisdictionRenamed(c.code(), c.name(), c.effectiveOn()));
            case ReparentJurisdiction c ->
                whyNotReparented(c, unit, circumstances)
                        .map(Decision::<JurisdictionEvent>refuse)
                        .orElseGet(() -> accept(new JurisdictionReparented(c.code(), c.newCode(), c.effectiveOn())));
            case AbolishJurisdiction c -> abolish(c, unit, circumstances);
        };
    }

    private static Decision<JurisdictionEvent> establish(
            EstablishJurisdiction c, Jurisdiction state, JurisdictionCircumstances circumstances) {
        return switch (state) {
            case InForce _, NoLongerInForce _ -> refuse(new JurisdictionAlreadyEstablished(c.code()));
            case Unestablished _ when !fits(c.kind(), c.code()) -> refuse(new KindDoesNotFitCode(c.code(), c.kind()));
            case Unestablished _ ->
                whyNoParent(c.code(), circumstances.parent(), c.effectiveOn())
                        .map(Decision::<JurisdictionEvent>refuse)
                        .orElseGet(() -> accept(
                                new JurisdictionEstablished(c.code(), c.name(), c.kind(), null, c.effectiveOn())));
        };
    }

    private static Decision<JurisdictionEvent> abolish(
            AbolishJurisdiction c, InForce unit, JurisdictionCircumstances circumstances) {
        JurisdictionCode successor = c.successor();
        int below = circumstances.outlasting(c.effectiveOn());
        if (below > 0) {
            return refuse(new UnitsBelowStillInForce(unit.code(), below));
        }
        if (successor != null
                && (successor.equals(unit.code())
                        || !JurisdictionCode.isWellFormed(successor.value())
                        || successor.level() != unit.code().level()
                        || !circumstances.target().inForceOn(c.effectiveOn()))) {
            return refuse(new SuccessorDoesNotFit(unit.code(), successor));
        }
        return accept(new JurisdictionAbolished(unit.code(), successor, c.effectiveOn()));
    }

    private static Optional<JurisdictionRejection> whyNotReparented(
            ReparentJurisdiction c, InForce unit, JurisdictionCircumstances circumstances) {
        JurisdictionCode newCode = c.newCode();
        boolean fits = JurisdictionCode.isWellFormed(newCode.value())
                && newCode.level() == unit.code().level()
                && !newCode.parent().equals(unit.code().parent())
                && fits(unit.kind(), newCode)
                && circumstances.target() instanceof Unestablished;
        if (!fits) {
            return Optional.of(new NewCodeDoesNotFit(unit.code(), newCode));
        }
        int left = circumstances.outlastingWithEndDecided(c.effectiveOn());
        return left > 0
                ? Optional.of(new UnitsBelowStillInForce(unit.code(), left))
                : whyNoParent(newCode, circumstances.parent(), c.effectiveOn());
    }

    /** A parent whose end is decided takes no new units, not even for the days that it has left. */
    private static Optional<JurisdictionRejection> whyNoParent(
            JurisdictionCode code, Jurisdiction parent, LocalDate effectiveOn) {
        return code.parent()
                .filter(above -> !(parent instanceof InForce && parent.inForceOn(effectiveOn)))
                .map(above -> new ParentNotInForce(code, above));
    }

    /** Functional zones, and only they, have 71 to 79 as the digits of the county. */
    private static boolean fits(UnitKind kind, JurisdictionCode code) {
        if (!JurisdictionCode.isWellFormed(code.value()) || kind.level() != code.level()) {
            return false;
        }
        boolean zoneDigits = code.value().charAt(4) == '7' && code.value().charAt(5) != '0';
        return kind.level() != Level.COUNTY || (kind == UnitKind.FUNCTIONAL_ZONE) == zoneDigits;
    }

    /**
     * Moves a unit along with the one above it that is re-parented, under the code that it has there. It is refused when the
     * unit itself changed, or came into being, after that day.
     */
    static Decision<JurisdictionEvent> moveAlong(InForce unit, JurisdictionCode newCode, LocalDate effectiveOn) {
        return effectiveOn.isBefore(unit.lastChange())
                ? refuse(new EffectiveBeforeLastChange(unit.code(), effectiveOn, unit.lastChange()))
                : accept(new JurisdictionReparented(unit.code(), newCode, effectiveOn));
    }

    /** The same unit under the code it has below another parent. */
    static JurisdictionEstablished underNewCode(InForce unit, JurisdictionCode newCode, LocalDate effectiveOn) {
        return new JurisdictionEstablished(newCode, unit.name(), unit.kind(), unit.code(), effectiveOn);
    }

    static Jurisdiction evolve(Jurisdiction state, JurisdictionEvent event) {
        return switch (event) {
            case JurisdictionEstablished e ->
                new InForce(e.code(), e.name(), e.kind(), e.effectiveOn(), e.effectiveOn());
            case JurisdictionRenamed e ->
                state instanceof InForce unit
                        ? new InForce(unit.code(), e.name(), unit.kind(), unit.since(), e.effectiveOn())
                        : state;
            case JurisdictionReparented e -> ended(state, e.effectiveOn(), e.newCode());
            case JurisdictionAbolished e -> ended(state, e.effectiveOn(), e.successor());
        };
    }

    private static Jurisdiction ended(Jurisdiction state, LocalDate since, @Nullable JurisdictionCode successor) {
        return state instanceof InForce unit ? new NoLongerInForce(unit.code(), unit.since(), since, successor) : state;
    }
}
