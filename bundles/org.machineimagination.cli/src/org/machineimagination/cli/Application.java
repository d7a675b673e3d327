// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an Equinox application; its result is the exit status of the process. */
public final class Application implements IApplication {

    private static final int USAGE = 2;

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (arguments.length > 0 && arguments[0].equals("--help")) {
            System.out.println("Usage: imagine PROMPT");
            return EXIT_OK;
        }
        System.err.println("Usage: imagine PROMPT");
        return USAGE;
    }

    @Override
    public void stop() {
        // Nothing to end: the application returns by itself.
    }
}
