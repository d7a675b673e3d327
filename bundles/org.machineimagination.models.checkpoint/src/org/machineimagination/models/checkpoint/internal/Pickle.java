// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A machine for as much of Python's pickle (protocols 2 to 5) as tables of tensors use. A pickle is a program; this machine has no way to
 * run anything: whatever a pickle names is looked up in a short list, and a name that is not on it stands for an empty object or ends the
 * reading at once. Values are Java's: {@link Long}, {@link Double}, {@link Boolean}, {@link String}, {@link #NONE}, {@link List} for lists, tuples and
 * sets, {@link Map} for dicts, and whatever the {@link Vocabulary} makes. What is made and copied is rationed by the pickle's length.
 *
 * <p>Written here because the unpicklers there are make objects of any name they meet and take memory for a string by the length it
 * claims.
 */
final class Pickle {

	/** What names in a pickle may stand for. */
	interface Vocabulary {

		/** What a name stands for: itself if it is on the list, or {@link Unknown}. */
		Object look(Name name) throws RefusedException;

		/** What a call of a name on the list gives. */
		Object call(Name name, List<Object> arguments, Ration ration) throws RefusedException;

		/** What a reference to something outside the pickle gives. */
		Object reference(Object id) throws RefusedException;
	}

	/** A global name: a class or function. */
	record Name(String module, String name) {
		@Override
		public String toString() {
			return module + "." + name;
		}
	}

	private static final Object MARK = new Object();
	/** Stands for Python's {@code None}. */
	private static final Object NONE = new Object() {
		@Override
		public String toString() {
			return "None";
		}
	};
	private static final int LONGEST_NUMBER = 16;
	private static final int LONGEST_NAME = 1000;
	private static final int HIGHEST_PROTOCOL = 5;

	private final ByteBuffer in;
	private final Vocabulary vocabulary;
	private final ArrayList<Object> stack = new ArrayList<>();
	private final Map<Integer, Object> memo = new HashMap<>();
	private final Ration ration;

	private Pickle(ByteBuffer in, Vocabulary vocabulary) {
		this.in = in.order(ByteOrder.LITTLE_ENDIAN);
		this.vocabulary = vocabulary;
		this.ration = new Ration(in.remaining());
	}

	/**
	 * Reads one pickle from where a buffer stands, and leaves the buffer after it.
	 *
	 * @throws RefusedException if it is cut off or broken, or does anything that a table of tensors does not need
	 */
	static Object read(ByteBuffer in, Vocabulary vocabulary) throws RefusedException {
		try {
			return new Pickle(in, vocabulary).run();
		} catch (BufferUnderflowException e) {
			throw new RefusedException("its pickle is cut off; fetch it again", e);
		} catch (IndexOutOfBoundsException | NoSuchElementException | ClassCastException | NullPointerException | UnsupportedOperationException e) {
			// A step found something else on the stack than what it needs, or nothing.
			throw new RefusedException("its pickle is broken; fetch it again", e);
		}
	}

	private Object run() throws RefusedException {
		while (true) {
			int code = in.get() & 0xff;
			if (code == '.') {
				return pop();
			}
			if (!constant(code) && !container(code) && !memory(code) && !object(code)) {
				throw new RefusedException("its pickle has the instruction 0x%02x, which no table of tensors needs; nothing was run".formatted(code));
			}
		}
	}

	private boolean constant(int code) throws RefusedException {
		switch (code) {
			case 'N' -> push(NONE);
			case 0x88 -> push(true);
			case 0x89 -> push(false);
			case 'J' -> push((long) in.getInt());
			case 'K' -> push((long) (in.get() & 0xff));
			case 'M' -> push((long) (in.getShort() & 0xffff));
			case 0x8a -> push(number(in.get() & 0xff));
			case 0x8b -> push(number(in.getInt()));
			case 'G' -> push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
			case 'X', 'T', 'B' -> push(text(in.getInt()));
			case 0x8d, 0x8e, 0x96 -> push(text(Math.clamp(in.getLong(), -1, Integer.MAX_VALUE)));
			case 0x8c, 'U', 'C' -> push(text(in.get() & 0xff));
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean container(int code) throws RefusedException {
		switch (code) {
			case '(' -> push(MARK);
			case '0' -> pop();
			case '1' -> toMark();
			case '2' -> push(top());
			case ')' -> push(List.of());
			case 't', 'l', 0x91 -> make(toMark());
			case 0x85 -> make(last(1));
			case 0x86 -> make(last(2));
			case 0x87 -> make(last(3));
			case ']', 0x8f -> make(new ArrayList<>());
			case 'a' -> append(last(1));
			case 'e', 0x90 -> append(toMark());
			case '}' -> make(new LinkedHashMap<>());
			case 'd' -> {
				List<Object> items = toMark();
				make(new LinkedHashMap<>());
				put(items);
			}
			case 's' -> put(last(2));
			case 'u' -> put(toMark());
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean memory(int code) throws RefusedException {
		switch (code) {
			case 'q' -> keep(in.get() & 0xff);
			case 'r' -> keep(in.getInt());
			case 0x94 -> keep(memo.size());
			case 'h' -> push(recalled(in.get() & 0xff));
			case 'j' -> push(recalled(in.getInt()));
			case 0x80 -> requireProtocol(in.get() & 0xff);
			case 0x95 -> in.getLong();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean object(int code) throws RefusedException {
		switch (code) {
			case 'c' -> push(vocabulary.look(new Name(line(), line())));
			case 'i' -> {
				Object callee = vocabulary.look(new Name(line(), line()));
				push(called(callee, toMark()));
			}
			case 0x93 -> {
				List<Object> parts = last(2);
				push(vocabulary.look(new Name((String) parts.get(0), (String) parts.get(1))));
			}
			case 'R', 0x81 -> {
				List<Object> parts = last(2);
				push(called(parts.get(0), parts.get(1)));
			}
			case 0x92 -> {
				List<Object> parts = last(3);
				push(called(parts.get(0), parts.get(1)));
			}
			case 'b' -> build(pop());
			case 'Q' -> push(vocabulary.reference(pop()));
			default -> {
				return false;
			}
		}
		return true;
	}

	/** Whatever an unknown class is called with, it makes an empty object. */
	private Object called(Object callee, Object arguments) throws RefusedException {
		ration.take(1);
		return callee instanceof Unknown ? callee : vocabulary.call((Name) callee, arguments(arguments), ration);
	}

	/** The state of a dict is what Python hangs on it beside its entries, of no interest here; an object's state is its fields. */
	private void build(Object state) throws RefusedException {
		if (top() instanceof ScriptObject object && state instanceof Map<?, ?> fields) {
			ration.take(fields.size());
			object.fields().putAll(fields);
		}
	}

	private static void requireProtocol(int protocol) throws RefusedException {
		if (protocol > HIGHEST_PROTOCOL) {
			throw new RefusedException("its pickle is of the protocol %d, which is not read".formatted(protocol));
		}
	}

	private Object number(int length) throws RefusedException {
		if (length < 0 || length > LONGEST_NUMBER) {
			throw new RefusedException("its pickle has a number of %d bytes".formatted(length));
		}
		var digits = new byte[length];
		for (int i = length - 1; i >= 0; i--) {
			digits[i] = in.get();
		}
		BigInteger number = length == 0 ? BigInteger.ZERO : new BigInteger(digits);
		return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
	}

	/** The length is held against what is there before memory is taken. */
	private String text(int length) {
		if (length < 0 || length > in.remaining()) {
			throw new BufferUnderflowException();
		}
		var bytes = new byte[length];
		in.get(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private String line() {
		int length = 0;
		while (in.get(in.position() + length) != '\n') {
			if (++length > LONGEST_NAME) {
				throw new BufferUnderflowException();
			}
		}
		String line = text(length);
		in.get();
		return line.strip();
	}

	private void keep(int index) throws RefusedException {
		ration.take(1);
		memo.put(index, top());
	}

	private Object recalled(int index) throws RefusedException {
		if (!memo.containsKey(index)) {
			throw new RefusedException("its pickle is broken; fetch it again");
		}
		return memo.get(index);
	}

	private void make(Object container) throws RefusedException {
		ration.take(1);
		push(container);
	}

	private void push(Object value) {
		stack.add(value);
	}

	private Object pop() {
		return stack.removeLast();
	}

	private Object top() {
		return stack.getLast();
	}

	private List<Object> last(int count) {
		return cut(stack.size() - count);
	}

	private List<Object> toMark() {
		int from = stack.size() - 1;
		while (stack.get(from) != MARK) {
			from--;
		}
		List<Object> values = cut(from + 1);
		pop();
		return values;
	}

	private List<Object> cut(int from) {
		List<Object> tail = stack.subList(from, stack.size());
		var values = new ArrayList<>(tail);
		tail.clear();
		return values;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> arguments(Object tuple) {
		return (List<Object>) tuple;
	}

	@SuppressWarnings("unchecked")
	private void append(List<Object> values) {
		if (!(top() instanceof Unknown)) {
			((List<Object>) top()).addAll(values);
		}
	}

	/** Entries whose keys are neither text nor numbers are of no interest: no tensor has such a name. */
	@SuppressWarnings("unchecked")
	private void put(List<Object> items) throws RefusedException {
		if (top() instanceof Unknown) {
			return;
		}
		var map = (Map<Object, Object>) top();
		ration.take(items.size() / 2);
		for (int i = 0; i + 1 < items.size(); i += 2) {
			if (items.get(i) instanceof String || items.get(i) instanceof Number) {
				map.put(items.get(i), items.get(i + 1));
			}
		}
	}
}
