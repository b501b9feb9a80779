package org.hemu.query.runtime;

/**
 * One build of a projection, with documents of its own.
 *
 * @param version version of the projection that folded it
 * @param number counts the builds of the projection from 1; never given twice
 */
public record Generation(int version, int number) {
    /** Under which name its documents, its checkpoint and its quarantine lie. */
    public String id(String projection) {
        String id = projection + "@" + version;
        return number == 1 ? id : id + "~g" + number;
    }
}
