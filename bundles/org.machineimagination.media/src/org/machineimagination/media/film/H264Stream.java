// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.decode.CoeffTransformer;
import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.encode.MBEncoderP16x16;
import org.jcodec.codecs.h264.encode.MotionEstimator;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.machineimagination.plugin.Cancellation;

/**
 * Encodes pictures as H.264, constrained baseline (ITU-T H.264, section A.2.1.1), of JCodec's macroblock encoders. What its own frame encoder
 * lacks is done here: the deblocking filter is off in the stream, as JCodec predicts from pictures filtered too early and drifts away
 * from every decoder; blocks that have not changed are skipped, so that a held picture costs next to nothing; and a block that has changed
 * altogether is coded afresh. Blocks are predicted without motion, since latents that move change shapes where they are.
 */
final class H264Stream {

	/** Step of quantization: 20 is hard to tell from the original; below 30, luma and chroma have the same. */
	private static final int QUANTIZER = 20;
	private static final int FIRST_QUANTIZER = 26;
	private static final int BASELINE = 66;
	private static final int REFERENCE = 3;
	private static final int FRAME_NUMBERS = 256;
	private static final int P_INTRA_TYPES = 5;
	/** Prediction of a block by its mean, all blocks of coefficients present: 12 for luma, 2 x 4 for chroma, 2 for the mean. */
	private static final int INTRA_MEAN_ALL_CODED = 12 + 8 + 2;
	private static final int BT709 = 1;
	private static final int UNSPECIFIED_FORMAT = 5;

	/** Levels and the blocks of 16 x 16 pixels that a frame, and a second, may have in them (table A-1). */
	private static final int[][] LEVELS = {{30, 1_620, 40_500}, {31, 3_600, 108_000}, {40, 8_192, 245_760}, {42, 8_704, 522_240},
			{50, 22_080, 589_824}, {51, 36_864, 983_040}, {52, 36_864, 2_073_600}, {60, 139_264, 4_177_920}, {62, 139_264, 16_711_680}};

	/** Never deblocked: the filter does nothing at the finest quantization. */
	private static final class Unfiltered extends EncodedMB {
		@Override
		public int getQp() {
			return 0;
		}
	}

	/** Predicts every block from the same place. */
	private static final class Still extends MotionEstimator {
		Still() {
			super(0);
		}

		@Override
		@NonNullByDefault({})
		public int[] estimate(Picture reference, byte[] patch, int x, int y, int predictedX, int predictedY) {
			return new int[2];
		}
	}

	/**
	 * What codes the blocks of one slice.
	 *
	 * @param coefficients of the planes, one after another
	 */
	private record Slice(boolean key, BitWriter bits, CAVLC[] coefficients, MBEncoderI16x16 intra, MBEncoderP16x16 inter) {
	}

	private final SeqParameterSet sequence;
	private final PictureParameterSet parameters;
	private final int columns;
	private final int rows;
	private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
	private final byte[][] top;
	private final EncodedMB coded = new Unfiltered();
	private Picture reference;
	private Picture result;
	private Picture former;
	private int sinceKey;
	private int keys;

	/**
	 * @param width  of the pictures, even
	 * @param height of the pictures, even
	 * @param rate   frames a second
	 */
	H264Stream(int width, int height, int rate) {
		columns = YuvPicture.padded(width) / 16;
		rows = YuvPicture.padded(height) / 16;
		sequence = sequence(width, height, rate);
		parameters = new PictureParameterSet();
		parameters.deblockingFilterControlPresentFlag = true;
		top = new byte[][] {new byte[16 * columns], new byte[8 * columns], new byte[8 * columns]};
		reference = YuvPicture.create(width, height);
		result = YuvPicture.create(width, height);
		former = YuvPicture.create(width, height);
	}

	/** What decoders need to know before the first picture: sequence and picture parameter sets without their headers. */
	SeqParameterSet sequence() {
		return sequence;
	}

	PictureParameterSet parameters() {
		return parameters;
	}

	/**
	 * Encodes the next picture.
	 *
	 * @param key whether decoding can begin with it
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; nothing more can be encoded then
	 * @return its slice, as MP4 holds it: its length in four bytes, then the unit
	 */
	byte[] encode(Picture picture, boolean key, Cancellation cancellation) {
		sinceKey = key ? 0 : sinceKey + 1;
		keys += key ? 1 : 0;
		for (byte[] line : top) {
			Arrays.fill(line, (byte) 0);
		}
		byte[] slice = slice(picture, key, cancellation);
		Picture swap = reference;
		reference = result;
		result = swap;
		for (int plane = 0; plane < 3; plane++) {
			System.arraycopy(picture.getPlaneData(plane), 0, former.getPlaneData(plane), 0, picture.getPlaneData(plane).length);
		}
		return slice;
	}

	private byte[] slice(Picture picture, boolean key, Cancellation cancellation) {
		CAVLC[] coefficients = {new CAVLC(sequence, parameters, 2, 2), new CAVLC(sequence, parameters, 1, 1), new CAVLC(sequence, parameters, 1, 1)};
		// The finest quantization of noise takes less than four times the picture itself.
		var bits = new BitWriter(ByteBuffer.allocate(4096 + columns * rows * 384 * 4));
		var slice = new Slice(key, bits, coefficients, new MBEncoderI16x16(coefficients, left, top), new MBEncoderP16x16(sequence, reference, coefficients,
				new Still()));
		SliceHeaderWriter.write(header(key), key, REFERENCE, bits);
		int skipped = 0;
		for (int y = 0; y < rows; y++) {
			cancellation.check(); // a large picture takes its time
			for (int x = 0; x < columns; x++) {
				if (!key && unchanged(picture, x, y)) {
					skip(slice, x, y);
					skipped++;
				} else {
					if (!key) {
						CAVLCWriter.writeUE(bits, skipped);
						skipped = 0;
					}
					block(slice, picture, x, y);
				}
				keep(x, y);
			}
		}
		if (skipped > 0) {
			CAVLCWriter.writeUE(bits, skipped);
		}
		bits.write1Bit(1);
		bits.flush();
		return unit(bits.getBuffer().flip(), key);
	}

	private static byte[] unit(ByteBuffer payload, boolean key) {
		var unit = ByteBuffer.allocate(16 + payload.remaining() * 3 / 2);
		unit.putInt(0);
		new NALUnit(key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, REFERENCE).write(unit);
		H264Utils.escapeNAL(payload, unit);
		unit.putInt(0, unit.position() - Integer.BYTES);
		return Arrays.copyOf(unit.array(), unit.position());
	}

	private SliceHeader header(boolean key) {
		var header = new SliceHeader();
		header.sliceType = key ? SliceType.I : SliceType.P;
		header.sps = sequence;
		header.pps = parameters;
		header.frameNum = sinceKey % FRAME_NUMBERS;
		header.idrPicId = keys & 1;
		if (key) {
			header.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
		}
		header.sliceQpDelta = QUANTIZER - FIRST_QUANTIZER;
		header.disableDeblockingFilterIdc = 1;
		return header;
	}

	private void block(Slice slice, Picture picture, int x, int y) {
		BitWriter bits = slice.bits();
		if (slice.key() || afresh(picture, x, y)) {
			CAVLCWriter.writeUE(bits, (slice.key() ? 0 : P_INTRA_TYPES) + MBType.I_16x16.code() + INTRA_MEAN_ALL_CODED);
			slice.intra().encodeMacroblock(picture, x, y, bits, coded, null, null, QUANTIZER, 0);
		} else {
			CAVLCWriter.writeUE(bits, MBType.P_16x16.code());
			slice.inter().encodeMacroblock(picture, x, y, bits, coded, null, null, QUANTIZER, 0);
		}
	}

	/** Whether the block's mean predicts it better than what was there before. */
	private boolean afresh(Picture picture, int x, int y) {
		byte[] now = picture.getPlaneData(0);
		byte[] before = reference.getPlaneData(0);
		int stride = 16 * columns;
		int first = 16 * (y * stride + x);
		int sum = 0;
		for (int i = 0; i < 256; i++) {
			sum += now[first + i / 16 * stride + i % 16];
		}
		int mean = sum >> 8;
		int fromMean = 0;
		int fromBefore = 0;
		for (int i = 0; i < 256; i++) {
			int at = first + i / 16 * stride + i % 16;
			fromMean += Math.abs(now[at] - mean);
			fromBefore += Math.abs(now[at] - before[at]);
		}
		return fromMean < fromBefore;
	}

	/** Whether a block is the one that was encoded last, or so near to what decoders show that nothing of the difference would be left. */
	private boolean unchanged(Picture picture, int x, int y) {
		return same(picture, 0, x, y, 16) && same(picture, 1, x, y, 8) && same(picture, 2, x, y, 8)
				|| vanishes(picture, 0, x, y, 16) && vanishes(picture, 1, x, y, 8) && vanishes(picture, 2, x, y, 8);
	}

	private boolean same(Picture picture, int plane, int x, int y, int side) {
		byte[] now = picture.getPlaneData(plane);
		byte[] before = former.getPlaneData(plane);
		int stride = side * columns;
		for (int row = 0; row < side; row++) {
			int from = (side * y + row) * stride + side * x;
			if (!Arrays.equals(now, from, from + side, before, from, from + side)) {
				return false;
			}
		}
		return true;
	}

	private boolean vanishes(Picture picture, int plane, int x, int y, int side) {
		int stride = side * columns;
		int means = 0;
		var difference = new int[16];
		for (int part = 0; part < side * side / 16; part++) {
			int first = (side * y + 4 * (part / (side / 4))) * stride + side * x + 4 * (part % (side / 4));
			for (int i = 0; i < 16; i++) {
				int at = first + i / 4 * stride + i % 4;
				difference[i] = picture.getPlaneData(plane)[at] - reference.getPlaneData(plane)[at];
			}
			CoeffTransformer.fdct4x4(difference);
			means += Math.abs(difference[0]);
			CoeffTransformer.quantizeAC(difference, QUANTIZER);
			for (int value : difference) {
				if (value != 0) {
					return false;
				}
			}
		}
		if (side == 16) {
			return true;
		}
		// The means of the four parts of a colour plane are transformed together; their sum is the largest that can come out.
		var together = new int[] {means, 0, 0, 0};
		CoeffTransformer.quantizeDC2x2(together, QUANTIZER);
		return together[0] == 0;
	}

	private void skip(Slice slice, int x, int y) {
		for (int plane = 0; plane < 3; plane++) {
			int side = plane == 0 ? 16 : 8;
			byte[] from = reference.getPlaneData(plane);
			byte[] to = coded.getPixels().getPlaneData(plane);
			for (int row = 0; row < side; row++) {
				System.arraycopy(from, (side * y + row) * side * columns + side * x, to, row * side, side);
			}
			int parts = side / 4;
			for (int i = 0; i < parts * parts; i++) {
				slice.coefficients()[plane].setZeroCoeff(parts * x + i % parts, parts * y + i / parts);
			}
		}
	}

	/** Keeps what decoders will show, for the next blocks and the next picture. */
	private void keep(int x, int y) {
		MBEncoderHelper.putBlkPic(result, coded.getPixels(), 16 * x, 16 * y);
		for (int plane = 0; plane < 3; plane++) {
			int side = plane == 0 ? 16 : 8;
			byte[] pixels = coded.getPixels().getPlaneData(plane);
			System.arraycopy(pixels, side * (side - 1), top[plane], side * x, side);
			for (int row = 0; row < side; row++) {
				left[plane][row] = pixels[row * side + side - 1];
			}
		}
	}

	private SeqParameterSet sequence(int width, int height, int rate) {
		var set = new SeqParameterSet();
		set.profileIdc = BASELINE;
		set.constraintSet0Flag = true;
		set.constraintSet1Flag = true;
		set.levelIdc = level(columns * rows, columns * rows * rate);
		set.chromaFormatIdc = ColorSpace.YUV420J;
		set.picWidthInMbsMinus1 = columns - 1;
		set.picHeightInMapUnitsMinus1 = rows - 1;
		set.numRefFrames = 1;
		set.frameMbsOnlyFlag = true;
		set.log2MaxFrameNumMinus4 = Integer.numberOfTrailingZeros(FRAME_NUMBERS) - 4;
		set.picOrderCntType = 2;
		set.frameCropRightOffset = (16 * columns - width) / 2;
		set.frameCropBottomOffset = (16 * rows - height) / 2;
		set.frameCroppingFlag = set.frameCropRightOffset + set.frameCropBottomOffset > 0;
		set.vuiParams = new VUIParameters();
		set.vuiParams.videoSignalTypePresentFlag = true;
		set.vuiParams.videoFormat = UNSPECIFIED_FORMAT;
		set.vuiParams.colourDescriptionPresentFlag = true;
		set.vuiParams.colourPrimaries = BT709;
		set.vuiParams.transferCharacteristics = BT709;
		set.vuiParams.matrixCoefficients = BT709;
		set.vuiParams.timingInfoPresentFlag = true;
		set.vuiParams.numUnitsInTick = 1;
		set.vuiParams.timeScale = 2 * rate;
		set.vuiParams.fixedFrameRateFlag = true;
		return set;
	}

	private static int level(int blocks, int blocksASecond) {
		return Arrays.stream(LEVELS).filter(level -> blocks <= level[1] && blocksASecond <= level[2]).mapToInt(level -> level[0]).findFirst()
				.orElse(LEVELS[LEVELS.length - 1][0]);
	}
}
