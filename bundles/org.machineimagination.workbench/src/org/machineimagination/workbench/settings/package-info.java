// SPDX-License-Identifier: EPL-2.0
/** Forms of settings, made from what plug-ins say of their own. */
package org.machineimagination.workbench.settings;
