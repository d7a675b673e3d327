// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.request.Progress;
import org.machineimagination.workbench.ui.CurvePoint;

/**
 * Where a search stands at one moment.
 *
 * @param title    what people call it
 * @param message  one sentence on what is being done, or on how it ended
 * @param folder   the run's folder, once there is one
 * @param progress how far it is, once it is under way
 * @param curve    best and mean loss of each generation so far
 * @param newest   the picture now
 * @param history  small pictures from the first to the newest
 * @param ended    whether it is over, for now or for good
 * @param failed   whether it ended in a failure
 */
public record SearchSnapshot(String title, String message, Optional<Path> folder, Optional<Progress> progress, List<CurvePoint> curve,
		Optional<Picture> newest, List<Picture> history, boolean ended, boolean failed) {
}
