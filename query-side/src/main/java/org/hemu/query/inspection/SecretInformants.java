package org.hemu.query.inspection;

import java.util.HashMap;
import java.util.Map;
import org.hemu.api.authority.Acting;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.shared.Event;
import org.hemu.query.shared.Rows;

/** Who reported a violation is for inspectors and auditors; everybody else who may read a case reads it without (劳动保障监察条例 第九条). */
public final class SecretInformants {
    private SecretInformants() {}

    private static boolean isToldHere() {
        return switch (Acting.now().role()) {
            case INSPECTOR, AUDITOR -> true;
            default -> false;
        };
    }

    /** The cases; for most readers without the informant. */
    public static Rows<InspectionOnFile> in(Rows<InspectionOnFile> cases) {
        return keys -> {
            Map<String, InspectionOnFile> found = new HashMap<>(cases.find(keys));
            if (!isToldHere()) {
                found.replaceAll((_, file) -> file.withoutInformant());
            }
            return found;
        };
    }

    /** The event; for most readers without the informant. */
    public static Event in(Event event) {
        return event instanceof ReportReceived report && !isToldHere() ? report.withoutInformant() : event;
    }
}
