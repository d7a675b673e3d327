// SPDX-License-Identifier: EPL-2.0
/**
 * Generators and perceptors as the domain sees them, the families that read them, and the folders that they are read from. What a family's
 * network looks like inside is the family's own.
 */
@NonNullByDefault
package org.machineimagination.imagination.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
