/** What stands around every page: the application shell, the rail, who is signed in, and what is shown when something fails. */
@NullMarked
package com.leadintel.ui.shell;

import org.jspecify.annotations.NullMarked;
