// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Projects;

/**
 * Writes the changes of one command as JSON, each as it happens: a part that comes in is written as it is at that moment.
 *
 * <p>A part may refer to another that comes in only later in the same command. Such a reference is left out at first and
 * written whole at the end.
 */
final class ChangeWriter {

	/** Where a reference is that has to wait. */
	private record Place(EObject owner, EStructuralFeature feature) {
	}

	private final ArrayNode changes = JsonNodeFactory.instance.arrayNode();
	private final Set<Place> waiting = new LinkedHashSet<>();
	private final Predicate<EObject> present;

	/**
	 * A writer for one command.
	 *
	 * @param present whether a part belongs to the project at this moment
	 */
	ChangeWriter(Predicate<EObject> present) {
		this.present = present;
	}

	/** Writes a change that has just happened. */
	void add(Change change) {
		var place = new Place(change.owner(), change.feature());
		if (waiting.contains(place)) {
			return;
		}
		Object value = switch (change) {
			case Change.SetValue set -> set.to();
			case Change.Insert insert -> insert.value();
			case Change.Remove remove -> null;
			case Change.Move move -> null;
		};
		boolean reference = change.feature() instanceof EReference to && !to.isContainment();
		if (reference && value != null && !present.test((EObject) value)) {
			waiting.add(place);
			return;
		}
		changes.add(toJson(change));
	}

	private ObjectNode toJson(Change change) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		String owner = id(change.owner());
		String feature = change.feature().getName();
		switch (change) {
			case Change.SetValue set -> {
				json.put("set", owner).put("feature", feature);
				put(json, "to", change.feature(), set.to());
			}
			case Change.Insert insert -> {
				json.put("insert", owner).put("feature", feature).put("at", insert.index());
				put(json, "value", change.feature(), insert.value());
			}
			case Change.Remove remove -> json.put("remove", owner).put("feature", feature).put("at", remove.index())
					.put("value", key(change.feature(), remove.value()));
			case Change.Move move -> json.put("move", owner).put("feature", feature).put("at", move.from()).put("to", move.to());
		}
		return json;
	}

	private void put(ObjectNode json, String name, EStructuralFeature feature, @Nullable Object value) {
		if (value == null) {
			json.putNull(name);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			json.set(name, tree((EObject) value));
		} else {
			json.put(name, key(feature, value));
		}
	}

	/** A value as text: the id of a part, or what the data type writes. */
	static String key(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute attribute ? EcoreUtil.convertToString((EDataType) attribute.getEType(), value) : id((EObject) value);
	}

	private static String id(EObject part) {
		return Projects.identify((Identified) part).getId();
	}

	private ObjectNode tree(EObject part) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("type", part.eClass().getName());
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (!part.eIsSet(feature)) {
				continue;
			}
			List<?> values = feature.isMany() ? (List<?>) part.eGet(feature) : List.of(part.eGet(feature));
			if (feature instanceof EReference reference && !reference.isContainment()
					&& !values.stream().allMatch(value -> present.test((EObject) value))) {
				waiting.add(new Place(part, feature));
			} else if (feature.isMany()) {
				ArrayNode array = json.putArray(feature.getName());
				values.forEach(value -> add(array, feature, value));
			} else {
				put(json, feature.getName(), feature, values.get(0));
			}
		}
		return json;
	}

	private void add(ArrayNode array, EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			array.add(tree((EObject) value));
		} else {
			array.add(key(feature, value));
		}
	}

	/** The changes of the command, complete. */
	ArrayNode finish() {
		for (Place place : waiting) {
			if (present.test(place.owner)) {
				Object value = place.owner.eGet(place.feature);
				Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
				ObjectNode json = changes.addObject().put("refer", id(place.owner)).put("feature", place.feature.getName());
				ArrayNode to = json.putArray("to");
				values.forEach(one -> to.add(id((EObject) one)));
			}
		}
		waiting.clear();
		return changes;
	}
}
