package org.hemu.api.shared;

/** A value written as one JSON string. Implementations are records with the single component {@code value}. */
public interface TextValue {
    String value();
}
