// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.walk.Walk.Moment;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.Vectors;

/** A walk has the frames that were asked for, none of them twice but by holding. */
class WalkTest {

	private static final LatentSpace SPACE = new LatentSpace(List.of(new Block("noise", 4, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
			new Block("class", 3, Prior.MIXTURE, Transform.SOFTMAX, List.of())));
	private static final double[] A = {1, 0.5, -0.25, 0, 2, 0, -1};
	private static final double[] B = {-0.5, 1, 0.75, 1.5, -1, 3, 0};
	private static final double[] C = {0, 0, 3, -1, 0, 0, 0};
	private static final double[] D = {0.1, -0.2, 0.3, 0.4, 1, 2, 3};

	@ParameterizedTest
	@CsvSource({"90, 30, true, 480", "90, 30, false, 390", "90, 0, true, 360", "90, 0, false, 270", "0, 30, true, 120", "1, 1, true, 8",
			"1, 0, false, 3"})
	void framesAreSegmentsTimesStepsPlusPicturesTimesHold(int steps, int hold, boolean closed, int frames) {
		Walk walk = walk(steps, hold, closed);
		assertEquals(closed ? 4 : 3, walk.segments());
		assertEquals(frames, walk.frames());
		assertEquals(frames, IntStream.range(0, walk.moments()).map(i -> walk.moment(i).times()).sum());
	}

	@ParameterizedTest
	@CsvSource({"7, 3, true", "7, 3, false", "7, 0, true", "7, 0, false", "1, 1, true", "2, 0, false"})
	void noFrameComesTwice(int steps, int hold, boolean closed) {
		List<double[]> frames = frames(walk(steps, hold, closed));
		long different = frames.stream().map(Arrays::toString).distinct().count();
		assertEquals(frames.size(), different);
	}

	@ParameterizedTest
	@CsvSource({"7, 3, true", "7, 3, false", "7, 0, true", "7, 0, false"})
	void everyPictureIsShown(int steps, int hold, boolean closed) {
		List<String> frames = frames(walk(steps, hold, closed)).stream().map(Arrays::toString).toList();
		// Without a hold, an open walk passes its inner pictures at the beginning of a segment and its last at the end.
		for (double[] station : List.of(A, B, C, D)) {
			assertTrue(frames.contains(Arrays.toString(station)), Arrays.toString(station));
		}
	}

	@Test
	void aHeldPictureIsHeldAsLongAsAskedAndTheStepsLieEvenlyBetween() {
		Walk walk = walk(3, 5, true);
		assertEquals(new Moment(0, 0, 5), walk.moment(0));
		assertEquals(List.of(0.25, 0.5, 0.75), IntStream.range(1, 4).mapToObj(i -> walk.moment(i).share()).toList());
		assertEquals(new Moment(1, 0, 5), walk.moment(4));
		assertEquals(new Moment(3, 0.75, 1), walk.moment(walk.moments() - 1));
	}

	@Test
	void aClosedWalkEndsOneStepBeforeItsBeginning() {
		Walk walk = walk(4, 0, true);
		Moment last = walk.moment(walk.moments() - 1);
		assertEquals(new Moment(3, 0.75, 1), last);
		double[] towardsTheFirst = walk.latents(new Moment(3, 1, 1));
		assertArrayEquals(A, towardsTheFirst);
	}

	@Test
	void anOpenWalkEndsAtItsLastPicture() {
		Walk held = walk(4, 2, false);
		assertEquals(new Moment(3, 0, 2), held.moment(held.moments() - 1));
		assertArrayEquals(D, held.latents(held.moment(held.moments() - 1)));
		Walk passing = walk(4, 0, false);
		assertArrayEquals(D, passing.latents(passing.moment(passing.moments() - 1)));
	}

	@Test
	void theSamePictureMayComeAgain() {
		var walk = new Walk(SPACE, List.of(A, B, A, B), settings(Map.of("steps", "2", "hold", "1")), 1);
		assertArrayEquals(A, walk.latents(walk.moment(0)));
		assertArrayEquals(A, walk.latents(walk.moment(6)));
	}

	@ParameterizedTest
	@EnumSource(Easing.class)
	void anEasingGoesFromBeginningToEndAndNeverBack(Easing easing) {
		assertEquals(0, easing.at(0));
		assertEquals(1, easing.at(1), 1e-15);
		assertEquals(0.5, easing.at(0.5), 1e-15);
		for (int i = 0; i < 100; i++) {
			assertTrue(easing.at(i / 100.0) < easing.at((i + 1) / 100.0), easing + " at " + i);
			assertEquals(1, easing.at(i / 100.0) + easing.at(1 - i / 100.0), 1e-12);
		}
	}

	@ParameterizedTest
	@EnumSource(value = Easing.class, names = "LINEAR", mode = EnumSource.Mode.EXCLUDE)
	void anEasingButTheEvenOneStartsAndEndsAtRest(Easing easing) {
		assertEquals(0, easing.at(1e-6) / 1e-6, 1e-4);
		assertEquals(0, (1 - easing.at(1 - 1e-6)) / 1e-6, 1e-4);
	}

	@Test
	void theEasingMovesTheStepsNotTheirNumber() {
		Walk walk = walk(Map.of("steps", "3", "hold", "1", "easing", "smooth"));
		assertEquals(List.of(0.15625, 0.5, 0.84375), IntStream.range(1, 4).mapToObj(i -> walk.moment(i).share()).toList());
	}

	@Test
	void onASphereTheWayStaysAndTurnsEvenly() {
		double[] a = {3, 0, 0};
		double[] b = {0, 1.8, 2.4};
		for (int i = 0; i <= 10; i++) {
			double[] point = Interpolation.SPHERICAL.between(a, b, i / 10.0);
			assertEquals(3, length(point), 1e-12);
			assertEquals(Math.cos(Math.PI / 2 * i / 10), point[0] / 3, 1e-12);
		}
	}

	@Test
	void fromOneLengthToAnotherTheSphereIsTheWorkshops() {
		double[] a = {1, 0};
		double[] b = {2, 2};
		double angle = Math.PI / 4;
		double t = 0.3;
		double[] expected = {Math.sin((1 - t) * angle) / Math.sin(angle) + 2 * Math.sin(t * angle) / Math.sin(angle),
				2 * Math.sin(t * angle) / Math.sin(angle)};
		assertArrayEquals(expected, Interpolation.SPHERICAL.between(a, b, t), 1e-12);
	}

	@Test
	void parallelVectorsAreJoinedByTheStraightLine() {
		assertArrayEquals(new double[] {1.5, 3}, Interpolation.SPHERICAL.between(new double[] {1, 2}, new double[] {2, 4}, 0.5), 1e-12);
		assertArrayEquals(new double[] {1, 2}, Interpolation.SPHERICAL.between(new double[] {1, 2}, new double[] {1, 2}, 0.7), 1e-12);
		assertArrayEquals(new double[] {1, 2}, Interpolation.SPHERICAL.between(new double[2], new double[] {2, 4}, 0.5), 1e-12);
	}

	@Test
	void nearlyParallelVectorsAreJoinedWithoutAJump() {
		double[] a = {1, 0};
		for (double angle : new double[] {1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-12}) {
			double[] point = Interpolation.SPHERICAL.between(a, new double[] {Math.cos(angle), Math.sin(angle)}, 0.5);
			assertEquals(angle / 2, point[1], angle * 1e-6);
			assertEquals(1, point[0], 1e-8);
		}
	}

	@Test
	void oppositeVectorsAreJoinedByHalfATurnThatNeverCrossesTheMiddle() {
		double[] a = {0.6, 0, 0.8};
		double[] b = {-1.2, 0, -1.6};
		double before = 0;
		for (int i = 0; i <= 20; i++) {
			double[] point = Interpolation.SPHERICAL.between(a, b, i / 20.0);
			assertEquals(1 + i / 20.0, length(point), 1e-9);
			double turned = Math.acos(Math.clamp((a[0] * point[0] + a[2] * point[2]) / length(point), -1, 1));
			assertEquals(Math.PI * i / 20, turned, 1e-6);
			assertTrue(turned >= before);
			before = turned;
		}
		assertArrayEquals(b, Interpolation.SPHERICAL.between(a, b, 1), 1e-9);
	}

	@ParameterizedTest
	@EnumSource(Interpolation.class)
	void bothEndsAreTheVeryVectors(Interpolation path) {
		assertArrayEquals(A, path.between(A, B, 0));
		assertArrayEquals(B, path.between(A, B, 1));
	}

	@Test
	void theClassGoesThroughWhatTheNetworkSees() {
		double[] half = walk(Map.of("steps", "1", "hold", "1")).latents(new Moment(0, 0.5, 1));
		double[] p = softmax(A);
		double[] q = softmax(B);
		double[] between = softmax(half);
		for (int i = 0; i < 3; i++) {
			assertEquals((p[i] + q[i]) / 2, between[i], 1e-12);
		}
	}

	@Test
	void theClassMayGoByTheRootsOfItsProbabilities() {
		double[] half = walk(Map.of("class-path", "spherical")).latents(new Moment(0, 0.5, 1));
		double[] p = softmax(A);
		double[] q = softmax(B);
		double angle = Math.acos(IntStream.range(0, 3).mapToDouble(i -> Math.sqrt(p[i] * q[i])).sum());
		double[] between = softmax(half);
		for (int i = 0; i < 3; i++) {
			double root = Math.sin(angle / 2) / Math.sin(angle) * (Math.sqrt(p[i]) + Math.sqrt(q[i]));
			assertEquals(root * root, between[i], 1e-12);
		}
	}

	@Test
	void theWorkshopsWalkGoesThroughRawNoiseAndLogits() {
		Walk walk = walk(Map.of("noise-in", "raw", "class-in", "logits", "class-path", "spherical"));
		double[] point = walk.latents(new Moment(1, 0.25, 1));
		assertArrayEquals(Interpolation.SPHERICAL.between(part(B, 0, 4), part(C, 0, 4), 0.25), part(point, 0, 4), 1e-15);
		assertArrayEquals(Interpolation.SPHERICAL.between(part(B, 4, 7), part(C, 4, 7), 0.25), part(point, 4, 7), 1e-15);
	}

	@Test
	void noiseIsBlendedAsTheNetworkSeesIt() {
		double[] point = walk(Map.of("noise-path", "linear")).latents(new Moment(1, 0.5, 1));
		// C's third component, 3, is beyond twice the truncation of 1.
		assertEquals((0.75 + 2) / 2, point[2], 1e-15);
	}

	@Test
	void aClassWithoutAShareIsNoInfinity() {
		double[] onlyOne = {0, 0, 0, 0, 0, -1000, -1000};
		var walk = new Walk(SPACE, List.of(onlyOne, A), settings(Map.of("class-in", "probability")), 1);
		assertTrue(Arrays.stream(walk.latents(new Moment(0, 1e-300, 1))).allMatch(Double::isFinite));
	}

	@Test
	void onePictureIsNoWalk() {
		assertEquals("A walk needs at least two pictures to go between; there is 1.",
				assertThrows(UsageException.class, () -> new Walk(SPACE, List.of(A), settings(Map.of()), 1)).getMessage());
		assertEquals("A walk without steps and without hold has no frames; give --steps or --hold.",
				assertThrows(UsageException.class, () -> walk(0, 0, true)).getMessage());
	}

	private static List<double[]> frames(Walk walk) {
		var frames = new ArrayList<double[]>();
		for (int i = 0; i < walk.moments(); i++) {
			frames.add(walk.latents(walk.moment(i)));
		}
		return frames;
	}

	private static Walk walk(int steps, int hold, boolean closed) {
		return walk(Map.of("steps", Integer.toString(steps), "hold", Integer.toString(hold), "closed", Boolean.toString(closed)));
	}

	private static Walk walk(Map<String, String> texts) {
		return new Walk(SPACE, List.of(A, B, C, D), settings(texts), 1);
	}

	private static WalkSettings settings(Map<String, String> texts) {
		return Settings.read(WalkSettings.class, texts);
	}

	private static double[] softmax(double[] point) {
		return Vectors.softmax(part(point, 4, 7));
	}

	private static double[] part(double[] point, int from, int to) {
		return Arrays.copyOfRange(point, from, to);
	}

	private static double length(double[] point) {
		return Math.sqrt(Arrays.stream(point).map(value -> value * value).sum());
	}
}
