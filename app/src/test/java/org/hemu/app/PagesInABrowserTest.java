package org.hemu.app;

import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests in a browser, as one class to Maven: they share a program and a browser, which one process starts while the other
 * process goes on with the rest.
 */
@Suite
@SelectPackages("org.hemu.app.browser")
@IncludeTags("browser")
class PagesInABrowserTest {}
