package org.hemu.query.shared;

/**
 * How fresh an answer is.
 *
 * @param position the last position of the log that the answer reflects, -1 before the first event; where several read
 *     models answer together, the lowest of theirs
 * @param head number of events in the log at that moment
 * @param lag events recorded and not yet reflected
 * @param quarantined events set aside because they could not be folded
 * @param incomplete whether a quarantined event may be missing from this very answer
 */
public record AsOf(long position, long head, long lag, long quarantined, boolean incomplete) {}
