package org.hemu.query.runtime;

/**
 * The live build of a projection held against the one that is built beside it.
 *
 * @param until events from this position on are left out of account, with the documents they have changed
 * @param compared how many rows and sums were compared
 * @param differing how many of them were not the same
 */
public record Comparison(String projection, long until, long compared, long differing) {}
