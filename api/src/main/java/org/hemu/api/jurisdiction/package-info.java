/**
 * Jurisdictions: the units of the five-level organization, among them functional zones, as events. A unit is known by its
 * code, never by its name; when it moves under another parent it gets a new code and the old one points to its successor.
 */
@NullMarked
package org.hemu.api.jurisdiction;

import org.jspecify.annotations.NullMarked;
