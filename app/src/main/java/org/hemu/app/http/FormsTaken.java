package org.hemu.app.http;

/** Where forms are read. Nowhere, unless a part of the program that needs them says so. */
@FunctionalInterface
public interface FormsTaken {
    /** Whether a form is read at the path. */
    boolean at(String path);
}
