// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

import java.util.Arrays;
import java.util.List;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.latent.Softmax;
import org.machineimagination.imagination.walk.WalkSettings.ClassIn;
import org.machineimagination.imagination.walk.WalkSettings.NoiseIn;
import org.machineimagination.plugin.UsageException;

/**
 * A way through a latent space from picture to picture, cut into frames.
 *
 * <p>A walk over n pictures has {@code s} segments, n - 1, or n if it is closed, and exactly {@code s * steps + n * hold} frames. No frame is
 * shown twice but by holding: with a hold, the picture itself is shown {@code hold} times, and the steps of a segment lie strictly
 * between its two ends, at the shares 1/(steps+1) to steps/(steps+1) of the time, so that the speed is even across a join. Without a hold each
 * segment begins with its first picture and stops one step short of its second, with which the next segment begins, at the shares 0 to
 * (steps-1)/steps; only the last segment of an open walk, which has no next, goes to its end, at the shares 0 to 1 in steps of
 * 1/(steps-1). A loop of the frames of a closed walk has no join at all.
 */
public final class Walk {

	/** Logit of a class that has no share; its softmax is smaller than any float that matters. */
	private static final double NO_SHARE = Math.log(Float.MIN_NORMAL);

	/**
	 * A moment of a walk.
	 *
	 * @param segment index of the segment; for a picture that is held, that of the segment it begins, which an open walk's last one lacks
	 * @param share   how much of the segment's way lies behind, 0..1, the easing counted in
	 * @param times   how many frames long it is shown
	 */
	public record Moment(int segment, double share, int times) {
	}

	private final LatentSpace space;
	private final List<double[]> stations;
	private final WalkSettings settings;
	private final double clamp;

	/**
	 * @param space      the space of the raw latents
	 * @param stations   the raw latents of the pictures in order, at least two; the same one may come again
	 * @param truncation that of the generator, which clamps noise to twice it
	 * @throws UsageException if there are fewer than two pictures or no frame
	 */
	public Walk(LatentSpace space, List<double[]> stations, WalkSettings settings, double truncation) {
		if (stations.size() < 2) {
			throw new UsageException("A walk needs at least two pictures to go between; there is %d.".formatted(stations.size()));
		}
		if (settings.steps() == 0 && settings.hold() == 0) {
			throw new UsageException("A walk without steps and without hold has no frames; give --steps or --hold.");
		}
		for (double[] station : stations) {
			if (station.length != space.dimension()) {
				throw new UsageException("A picture has %d latents, the generator takes %d.".formatted(station.length, space.dimension()));
			}
		}
		this.space = space;
		this.stations = List.copyOf(stations);
		this.settings = settings;
		this.clamp = 2 * truncation;
	}

	/** Number of ways between two pictures. */
	public int segments() {
		return settings.closed() ? stations.size() : stations.size() - 1;
	}

	/** Number of frames, held ones counted as often as they are shown. */
	public long frames() {
		return (long) segments() * settings.steps() + (long) stations.size() * settings.hold();
	}

	/** Number of moments, which is that of different frames. */
	public int moments() {
		return segments() * settings.steps() + (settings.hold() > 0 ? stations.size() : 0);
	}

	/** The moment of an index from 0 to {@link #moments()} - 1. */
	public Moment moment(int index) {
		int steps = settings.steps();
		boolean held = settings.hold() > 0;
		int each = steps + (held ? 1 : 0);
		int segment = index / each;
		int step = index % each;
		if (held) {
			return step == 0 ? new Moment(segment, 0, settings.hold()) : between(segment, (double) step / (steps + 1));
		}
		boolean toTheEnd = !settings.closed() && segment == segments() - 1 && steps > 1;
		return between(segment, (double) step / (toTheEnd ? steps - 1 : steps));
	}

	/** The raw latents of a moment. */
	public double[] latents(Moment moment) {
		double[] from = stations.get(moment.segment() % stations.size());
		if (moment.share() == 0) {
			return from.clone();
		}
		double[] to = stations.get((moment.segment() + 1) % stations.size());
		if (moment.share() == 1) {
			return to.clone();
		}
		var point = new double[from.length];
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			double[] part = between(block, Arrays.copyOfRange(from, offset, offset + block.size()),
					Arrays.copyOfRange(to, offset, offset + block.size()), moment.share());
			System.arraycopy(part, 0, point, offset, part.length);
		}
		return point;
	}

	private Moment between(int segment, double time) {
		return new Moment(segment, settings.easing().at(time), 1);
	}

	private double[] between(Block block, double[] a, double[] b, double share) {
		if (block.transform() == Transform.SOFTMAX) {
			return settings.classIn() == ClassIn.LOGITS ? settings.classPath().between(a, b, share) : mixture(a, b, share);
		}
		if (block.prior() != Prior.NORMAL && block.prior() != Prior.TRUNCATED_NORMAL) {
			return settings.classPath().between(a, b, share);
		}
		boolean clamped = block.transform() == Transform.CLAMP && settings.noiseIn() == NoiseIn.CLAMPED;
		return settings.noisePath().between(clamped ? clamped(a) : a, clamped ? clamped(b) : b, share);
	}

	/** Logits of the mixture between two mixtures. */
	private double[] mixture(double[] a, double[] b, double share) {
		double[] p = Softmax.of(a);
		double[] q = Softmax.of(b);
		double[] between = settings.classPath() == Interpolation.SPHERICAL
				? Arrays.stream(Interpolation.SPHERICAL.between(roots(p), roots(q), share)).map(root -> root * root).toArray()
				: Interpolation.LINEAR.between(p, q, share);
		return Arrays.stream(between).map(each -> Math.max(NO_SHARE, Math.log(each))).toArray();
	}

	private double[] clamped(double[] noise) {
		return Arrays.stream(noise).map(value -> Math.clamp(value, -clamp, clamp)).toArray();
	}

	private static double[] roots(double[] probabilities) {
		return Arrays.stream(probabilities).map(Math::sqrt).toArray();
	}
}
