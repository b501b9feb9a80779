package org.hemu.query.runtime;

/**
 * The live build of a projection held against the one that is built beside it, row by row and sum by sum. What a later event
 * than those that both reflect has changed is left out of account.
 *
 * @param until position up to which both reflect the log; that one is not among them
 * @param equal how many were the same in both
 * @param different how many were not
 * @param missing how many only one of them had
 * @param complete whether all were compared; of very many, only so many are
 */
public record Comparison(String projection, long until, long equal, long different, long missing, boolean complete) {}
