// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/** Stands for the real one, for what is planted. */
public final class Cancellation {
}
