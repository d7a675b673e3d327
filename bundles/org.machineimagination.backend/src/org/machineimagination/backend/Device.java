// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

/**
 * A processor that programs can run on.
 *
 * @param id          stable identifier within its backend, for example {@code cpu} or {@code cuda:0}
 * @param name        what a person calls it
 * @param memoryBytes memory that programs may use, in bytes
 * @param threads     processor threads allotted to this process on it; 1 for accelerators
 */
public record Device(String id, String name, long memoryBytes, int threads) {
}
