/** What both sides answer alike, asked of the running program. */
package org.hemu.app.http;
