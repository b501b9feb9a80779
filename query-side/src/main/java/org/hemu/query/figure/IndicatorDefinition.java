package org.hemu.query.figure;

/**
 * What an indicator counts, in words.
 *
 * @param id as used in addresses
 */
public record IndicatorDefinition(String id, int version, Text name, Text numerator, Text denominator) {

    /** One text in the two languages of the system. */
    public record Text(String zh, String en) {}
}
