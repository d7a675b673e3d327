// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes settings records, whose components carry {@link Setting}. Text is the common form: what a person types,
 * what the command line passes and what a run record stores are the same strings.
 */
public final class Settings {

	/** Leaves a number to the plug-in where {@link Setting#automatic} allows it. */
	public static final String AUTOMATIC = "auto";

	private Settings() {
	}

	/**
	 * The settings of a record class, in the order of its components.
	 *
	 * @throws IllegalArgumentException if a component lacks {@link Setting} or has a type that settings cannot have
	 */
	public static List<SettingDescriptor> describe(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents()).map(Settings::describe).toList();
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
		var values = new ArrayList<Object>();
		for (SettingDescriptor descriptor : descriptors) {
			values.add(parse(descriptor, texts.getOrDefault(descriptor.id(), descriptor.initial())));
		}
		return construct(type, values.toArray());
	}

	/** The texts of a settings record, by identifier and in order; {@link #read} gives back an equal record. */
	public static Map<String, String> write(Record settings) {
		var texts = new LinkedHashMap<String, String>();
		for (RecordComponent component : settings.getClass().getRecordComponents()) {
			texts.put(id(component.getName()), text(component, valueOf(component, settings)));
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

	private static SettingDescriptor describe(RecordComponent component) {
		var setting = component.getAnnotation(Setting.class);
		if (setting == null) {
			throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName() + " has no @Setting");
		}
		Class<?> type = component.getType();
		if (!(type == int.class || type == long.class || type == double.class || type == boolean.class || type == String.class
				|| type.isEnum())) {
			throw new IllegalArgumentException("A setting cannot have the type " + type.getName());
		}
		List<String> choices = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Settings::text).toList() : List.of();
		return new SettingDescriptor(id(component.getName()), type, setting.label(), setting.help(), setting.initial(), setting.minimum(),
				setting.maximum(), setting.automatic(), choices);
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
