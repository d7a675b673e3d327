// SPDX-License-Identifier: EPL-2.0
/**
 * What the window and the command line call: which plug-ins and models there are, how a search is asked for, run, stopped, resumed and
 * done again, and where its results lie. No widget, no console, and no mathematics of its own.
 */
package org.machineimagination.studio;
