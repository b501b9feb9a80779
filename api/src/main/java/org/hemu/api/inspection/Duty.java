package org.hemu.api.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What an employer has to do.
 *
 * @param amountFen in fen; absent when no money is owed
 */
public record Duty(DutyKind kind, @Nullable Long amountFen) {}
