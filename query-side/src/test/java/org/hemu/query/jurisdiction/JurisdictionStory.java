package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionAbolished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionRenamed;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionReparented;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;

/** Jilin in small, and the move of Gongzhuling (公主岭) from Siping to Changchun. */
public final class JurisdictionStory {
    public static final JurisdictionCode JILIN = new JurisdictionCode("220000000000");
    public static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    public static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    public static final JurisdictionCode NANGUAN_STREET = new JurisdictionCode("220102001000");
    public static final JurisdictionCode SIPING = new JurisdictionCode("220300000000");
    public static final JurisdictionCode TIEXI = new JurisdictionCode("220302000000");
    public static final JurisdictionCode OLD_GONGZHULING = new JurisdictionCode("220381000000");
    public static final JurisdictionCode OLD_FANJIATUN = new JurisdictionCode("220381101000");
    public static final JurisdictionCode GONGZHULING = new JurisdictionCode("220184000000");
    public static final JurisdictionCode FANJIATUN = new JurisdictionCode("220184101000");
    public static final LocalDate MOVE = LocalDate.parse("2020-06-19");
    static final LocalDate BEGINNING = LocalDate.parse("2008-01-01");

    private JurisdictionStory() {}

    /** A province with two prefectures, three counties and two townships. */
    public static History established() {
        return History.of(
                established(JILIN, "吉林省", UnitKind.PROVINCE),
                established(CHANGCHUN, "长春市", UnitKind.PREFECTURE),
                established(NANGUAN, "南关区", UnitKind.DISTRICT),
                established(NANGUAN_STREET, "南岭街道", UnitKind.SUBDISTRICT),
                established(SIPING, "四平市", UnitKind.PREFECTURE),
                established(TIEXI, "铁西区", UnitKind.DISTRICT),
                established(OLD_GONGZHULING, "公主岭市", UnitKind.COUNTY_CITY),
                established(OLD_FANJIATUN, "范家屯镇", UnitKind.TOWN));
    }

    public static JurisdictionEstablished established(JurisdictionCode code, String name, UnitKind kind) {
        return new JurisdictionEstablished(code, name, kind, null, BEGINNING);
    }

    /** Gongzhuling with its town moves under Changchun. */
    public static History moved(History history) {
        return history.and(
                new JurisdictionReparented(OLD_GONGZHULING, GONGZHULING, MOVE),
                new JurisdictionEstablished(GONGZHULING, "公主岭市", UnitKind.COUNTY_CITY, OLD_GONGZHULING, MOVE),
                new JurisdictionReparented(OLD_FANJIATUN, FANJIATUN, MOVE),
                new JurisdictionEstablished(FANJIATUN, "范家屯镇", UnitKind.TOWN, OLD_FANJIATUN, MOVE));
    }

    public static JurisdictionRenamed renamed(JurisdictionCode code, String name, String on) {
        return new JurisdictionRenamed(code, name, LocalDate.parse(on));
    }

    public static JurisdictionAbolished mergedInto(JurisdictionCode code, JurisdictionCode successor, String on) {
        return new JurisdictionAbolished(code, successor, LocalDate.parse(on));
    }
}
