// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes settings records, whose components carry {@link Setting}, or {@link Part} where they are settings records themselves. Text is
 * the common form: what a person types, what the command line passes and what a run record stores are the same strings.
 */
public final class Settings {

	/** Leaves a number to the plug-in where {@link Setting#automatic} allows it. */
	public static final String AUTOMATIC = "auto";

	private Settings() {
	}

	/**
	 * The settings of a record class, in the order of its components; those of its parts are among them.
	 *
	 * @throws IllegalArgumentException if a component lacks its annotation or has a type that settings cannot have, if a {@link Part} names a
	 *                                  setting that it does not have, or if two settings have the same identifier
	 */
	public static List<SettingDescriptor> describe(Class<? extends Record> type) {
		List<SettingDescriptor> descriptors = Arrays.stream(type.getRecordComponents()).flatMap(component -> describe(component).stream()).toList();
		var ids = new HashSet<String>();
		for (SettingDescriptor descriptor : descriptors) {
			if (!ids.add(descriptor.id())) {
				throw new IllegalArgumentException(type.getName() + " has two settings named " + descriptor.id());
			}
		}
		return descriptors;
	}

	/** The record with every setting at its default. */
	public static <R extends Record> R defaults(Class<R> type) {
		return read(type, Map.of());
	}

	/**
	 * Makes a settings record from texts; settings without a text take their default.
	 *
	 * @param type  the settings record
	 * @param texts identifier to text; identifiers that the record does not have are refused
	 * @throws SettingException if a text does not fit its setting; the message names the setting, its range and its default
	 */
	public static <R extends Record> R read(Class<R> type, Map<String, String> texts) {
		var descriptors = describe(type);
		for (String id : texts.keySet()) {
			if (descriptors.stream().noneMatch(d -> d.id().equals(id))) {
				throw new SettingException(id, "There is no setting named " + id + " here; the settings are "
						+ String.join(", ", descriptors.stream().map(SettingDescriptor::id).toList()) + ".");
			}
		}
		return make(type, texts);
	}

	/**
	 * The texts of a settings record, by identifier and in order; {@link #read} gives back an equal record.
	 *
	 * @throws IllegalArgumentException if a part of it has another value than the default where nobody can set one
	 */
	public static Map<String, String> write(Record settings) {
		var texts = new LinkedHashMap<String, String>();
		for (RecordComponent component : settings.getClass().getRecordComponents()) {
			Object value = valueOf(component, settings);
			if (component.isAnnotationPresent(Part.class)) {
				texts.putAll(writePart(component, (Record) value));
			} else {
				texts.put(id(component.getName()), text(component, value));
			}
		}
		return texts;
	}

	/**
	 * Turns a text into the value of a setting.
	 *
	 * @throws SettingException if the text does not fit
	 */
	public static Object parse(SettingDescriptor descriptor, String text) {
		return SettingParser.parse(descriptor, text);
	}

	private static List<SettingDescriptor> describe(RecordComponent component) {
		return component.isAnnotationPresent(Part.class) ? describePart(component) : List.of(describeSetting(component));
	}

	private static List<SettingDescriptor> describePart(RecordComponent component) {
		if (!component.getType().isRecord()) {
			throw new IllegalArgumentException(name(component) + " has @Part, but is no record");
		}
		List<SettingDescriptor> descriptors = describe(recordType(component));
		List<String> named = named(component);
		for (String id : named) {
			if (descriptors.stream().noneMatch(descriptor -> descriptor.id().equals(id))) {
				throw new IllegalArgumentException("%s names %s, which %s does not have".formatted(name(component), id, component.getType().getName()));
			}
		}
		return descriptors.stream().filter(descriptor -> named.contains(descriptor.id())).toList();
	}

	private static SettingDescriptor describeSetting(RecordComponent component) {
		var setting = component.getAnnotation(Setting.class);
		Class<?> type = component.getType();
		if (setting == null) {
			throw new IllegalArgumentException(name(component) + " has no @" + (type.isRecord() ? "Part" : "Setting"));
		}
		if (!(type == int.class || type == long.class || type == double.class || type == boolean.class || type == String.class
				|| type.isEnum())) {
			throw new IllegalArgumentException("A setting cannot have the type " + type.getName());
		}
		List<String> choices = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Settings::text).toList() : List.of();
		return new SettingDescriptor(id(component.getName()), type, setting.label(), setting.help(), setting.initial(), setting.minimum(),
				setting.maximum(), setting.automatic(), choices);
	}

	/** The record, of whose settings the texts may lack some. */
	private static <R extends Record> R make(Class<R> type, Map<String, String> texts) {
		var values = new ArrayList<Object>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.isAnnotationPresent(Part.class)) {
				var own = new HashMap<>(texts);
				own.keySet().retainAll(named(component));
				values.add(make(recordType(component), own));
			} else {
				SettingDescriptor descriptor = describeSetting(component);
				values.add(parse(descriptor, texts.getOrDefault(descriptor.id(), descriptor.initial())));
			}
		}
		return construct(type, values.toArray());
	}

	private static Map<String, String> writePart(RecordComponent component, Record part) {
		Map<String, String> texts = write(part);
		Map<String, String> defaults = write(defaults(recordType(component)));
		List<String> named = named(component);
		texts.forEach((id, text) -> {
			if (!named.contains(id) && !text.equals(defaults.get(id))) {
				throw new IllegalArgumentException("%s leaves %s at %s; it cannot be %s".formatted(name(component), id, defaults.get(id), text));
			}
		});
		texts.keySet().retainAll(named);
		return texts;
	}

	private static List<String> named(RecordComponent part) {
		return List.of(part.getAnnotation(Part.class).only());
	}

	private static Class<? extends Record> recordType(RecordComponent part) {
		return part.getType().asSubclass(Record.class);
	}

	private static String name(RecordComponent component) {
		return component.getDeclaringRecord().getName() + "." + component.getName();
	}

	private static String text(RecordComponent component, Object value) {
		boolean automatic = component.getAnnotation(Setting.class).automatic() && value instanceof Number number && number.doubleValue() == 0;
		return automatic ? AUTOMATIC : text(value);
	}

	private static String text(Object value) {
		return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : String.valueOf(value);
	}

	/** {@code stepSize} becomes {@code step-size}. */
	private static String id(String componentName) {
		return componentName.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	private static Object valueOf(RecordComponent component, Record settings) {
		try {
			var accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(settings);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalArgumentException("Cannot read the setting " + component.getName(), e);
		}
	}

	private static <R extends Record> R construct(Class<R> type, Object[] values) {
		var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			var constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalArgumentException("Cannot make " + type.getName(), e);
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException("Cannot make " + type.getName(), e);
		}
	}
}
