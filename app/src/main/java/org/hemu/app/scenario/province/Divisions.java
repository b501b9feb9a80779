package org.hemu.app.scenario.province;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;

/** The divisions of a province (统计用区划代码), in the order of their codes. */
public final class Divisions {
    private static final String JILIN = "/jurisdictions/jilin-2023.csv";
    private static final String HEADER = "code,name,level,parent_code,unit_kind";

    private final Map<JurisdictionCode, Unit> units;
    private final Map<JurisdictionCode, List<Unit>> below;

    /** One unit. */
    public record Unit(JurisdictionCode code, String name, UnitKind kind) {
        public Level level() {
            return kind.level();
        }
    }

    private Divisions(Map<JurisdictionCode, Unit> units) {
        this.units = units;
        this.below = units.values().stream()
                .filter(unit -> unit.code().parent().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.code().parent().orElseThrow()));
    }

    /** Jilin Province (吉林省) as published for 2023, which comes with the program. */
    public static Divisions ofJilin() {
        try (InputStream csv = Divisions.class.getResourceAsStream(JILIN);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(csv, JILIN), StandardCharsets.UTF_8))) {
            return parse(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines {@code code,name,level,parent_code,unit_kind} below a header.
     *
     * @throws IllegalArgumentException if a line is not of that form
     */
    public static Divisions parse(Stream<String> lines) {
        Map<JurisdictionCode, Unit> units = new LinkedHashMap<>();
        lines.filter(line -> !line.equals(HEADER)).map(Divisions::unit).forEach(unit -> units.put(unit.code(), unit));
        return new Divisions(units);
    }

    private static Unit unit(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 5 || !JurisdictionCode.isWellFormed(fields[0])) {
            throw new IllegalArgumentException("no division: " + line);
        }
        return new Unit(new JurisdictionCode(fields[0]), fields[1], UnitKind.valueOf(fields[4]));
    }

    public Stream<Unit> all() {
        return units.values().stream();
    }

    public List<Unit> at(Level level) {
        return all().filter(unit -> unit.level() == level).toList();
    }

    /** The units directly below. */
    public List<Unit> below(JurisdictionCode code) {
        return below.getOrDefault(code, List.of());
    }

    /**
     * The unit of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Unit unit(JurisdictionCode code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("no division " + code);
        }
        return unit;
    }
}
