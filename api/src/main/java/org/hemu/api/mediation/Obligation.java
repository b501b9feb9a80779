package org.hemu.api.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party owes by an agreement.
 *
 * @param number from 1 on
 * @param by who owes it
 * @param amountFen in fen; absent when no money is owed
 * @param dueOn last day on which it is performed in time
 */
public record Obligation(
        int number, Side by, ClaimKind kind, @Nullable Long amountFen, PerformanceMethod method, LocalDate dueOn) {}
