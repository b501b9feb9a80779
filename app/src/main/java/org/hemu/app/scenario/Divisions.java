package org.hemu.app.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;

/** The real administrative divisions that come with the program. */
public record Divisions(List<Division> all) {
    private static final String RESOURCE = "/jurisdictions/jilin-2023.csv";
    private static final LocalDate EFFECTIVE_ON = LocalDate.of(2009, 1, 1);

    /** One unit. */
    public record Division(JurisdictionCode code, String name, UnitKind kind) {
        EstablishJurisdiction establishment() {
            return new EstablishJurisdiction(code, name, kind, EFFECTIVE_ON);
        }
    }

    public static Divisions ofJilin() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return new Divisions(lines.lines().skip(1).map(Divisions::division).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Division division(String line) {
        String[] fields = line.split(",", -1);
        return new Division(new JurisdictionCode(fields[0]), fields[1], UnitKind.valueOf(fields[4]));
    }

    /** The units of a level, in the order of their codes. */
    public List<Division> of(Level level) {
        return all.stream().filter(d -> d.kind().level() == level).toList();
    }

    /** The units of a level below a unit, in the order of their codes. */
    public List<Division> below(Division unit, Level level) {
        return of(level).stream().filter(d -> unit.code().contains(d.code())).toList();
    }
}
