package org.hemu.domain.jurisdiction;

import java.time.LocalDate;
import java.util.List;
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
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/** Units of Jilin and what happened to them: Gongzhuling went from Siping to Changchun in 2020. */
public final class JurisdictionStory {
    public static final JurisdictionCode JILIN = new JurisdictionCode("220000000000");
    public static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    public static final JurisdictionCode SIPING = new JurisdictionCode("220300000000");
    public static final JurisdictionCode GONGZHULING = new JurisdictionCode("220381000000");
    public static final JurisdictionCode GONGZHULING_IN_CHANGCHUN = new JurisdictionCode("220184000000");
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private JurisdictionStory() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static JurisdictionEstablished established(JurisdictionCode code, String name, UnitKind kind, String on) {
        return new JurisdictionEstablished(code, name, kind, null, day(on));
    }

    public static JurisdictionEstablished gongzhuling() {
        return established(GONGZHULING, "公主岭市", UnitKind.COUNTY_CITY, "2009-01-01");
    }

    static JurisdictionRenamed renamed(JurisdictionCode code, String name, String on) {
        return new JurisdictionRenamed(code, name, day(on));
    }

    static JurisdictionReparented reparented(JurisdictionCode code, JurisdictionCode newCode, String on) {
        return new JurisdictionReparented(code, newCode, day(on));
    }

    static JurisdictionAbolished abolished(JurisdictionCode code, @Nullable JurisdictionCode successor, String on) {
        return new JurisdictionAbolished(code, successor, day(on));
    }

    static EstablishJurisdiction establish(String code, UnitKind kind, String on) {
        return new EstablishJurisdiction(new JurisdictionCode(code), "某地", kind, day(on));
    }

    static RenameJurisdiction rename(JurisdictionCode code, String name, String on) {
        return new RenameJurisdiction(code, name, day(on));
    }

    static ReparentJurisdiction reparent(JurisdictionCode code, JurisdictionCode newCode, String on) {
        return new ReparentJurisdiction(code, newCode, day(on));
    }

    static AbolishJurisdiction abolish(JurisdictionCode code, @Nullable JurisdictionCode successor, String on) {
        return new AbolishJurisdiction(code, successor, day(on));
    }

    /** The state after the events. */
    public static Jurisdiction after(JurisdictionEvent... events) {
        Jurisdiction state = Jurisdiction.initial();
        for (JurisdictionEvent event : events) {
            state = Jurisdiction.evolve(state, event);
        }
        return state;
    }

    static Spec<JurisdictionCommand, Jurisdiction, JurisdictionEvent, JurisdictionCircumstances> given(
            JurisdictionEvent... events) {
        return Spec.given(Jurisdiction.initial(), List.of(events), Jurisdiction::evolve, Jurisdiction::decide);
    }

    /** Nobody else matters. */
    static JurisdictionCircumstances alone() {
        return below(Jurisdiction.initial());
    }

    static JurisdictionCircumstances aloneOn(String day) {
        return new JurisdictionCircumstances(day(day), Jurisdiction.initial(), Jurisdiction.initial(), List.of());
    }

    static JurisdictionCircumstances below(Jurisdiction parent, Jurisdiction... unitsBelow) {
        return new JurisdictionCircumstances(TODAY, parent, Jurisdiction.initial(), List.of(unitsBelow));
    }

    static JurisdictionCircumstances above(Jurisdiction... unitsBelow) {
        return below(Jurisdiction.initial(), unitsBelow);
    }

    static JurisdictionCircumstances into(Jurisdiction target) {
        return new JurisdictionCircumstances(TODAY, Jurisdiction.initial(), target, List.of());
    }
}
