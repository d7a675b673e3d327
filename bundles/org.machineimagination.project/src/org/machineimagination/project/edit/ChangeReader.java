// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.project.Identified;
import org.machineimagination.project.ProjectPackage;

/**
 * Does again what a {@link ChangeWriter} wrote. Nothing that it reads is trusted: a change that does not fit the project
 * is an {@link IOException}, and what was done until then is for the caller to take back.
 */
final class ChangeReader {

	private final PartIndex parts;

	/** A reader for one project. */
	ChangeReader(PartIndex parts) {
		this.parts = parts;
	}

	/** Does the changes of one command, in order. */
	void apply(JsonNode changes) throws IOException {
		demand(changes.isArray(), "it has no changes");
		try {
			for (JsonNode change : changes) {
				applyOne(change);
			}
		} catch (RuntimeException e) {
			// What does not fit fails in the model in many ways: a place beyond the end of a list, a date that is none.
			throw new IOException("a change does not fit the project", e);
		}
	}

	private void applyOne(JsonNode change) throws IOException {
		String verb = change.fieldNames().hasNext() ? change.fieldNames().next() : "";
		Identified owner = part(text(change, verb));
		EStructuralFeature feature = feature(owner.eClass(), text(change, "feature"));
		switch (verb) {
			case "set" -> {
				demand(!feature.isMany(), "a list is set");
				owner.eSet(feature, change.path("to").isNull() ? null : value(feature, change.path("to")));
			}
			case "insert" -> list(owner, feature).add(number(change, "at"), value(feature, change.path("value")));
			case "remove" -> {
				EList<Object> list = list(owner, feature);
				int at = number(change, "at");
				demand(ChangeWriter.key(feature, list.get(at)).equals(text(change, "value")), "something else stands where it takes away");
				list.remove(at);
			}
			case "move" -> list(owner, feature).move(number(change, "to"), number(change, "at"));
			case "refer" -> refer(owner, feature, change.path("to"));
			default -> throw new IOException("there is no change called " + verb);
		}
	}

	private void refer(Identified owner, EStructuralFeature feature, JsonNode ids) throws IOException {
		demand(feature instanceof EReference reference && !reference.isContainment(), feature.getName() + " is no reference");
		var targets = new ArrayList<Object>();
		for (JsonNode id : ids) {
			targets.add(checked(feature, part(id.asText())));
		}
		if (feature.isMany()) {
			list(owner, feature).clear();
			list(owner, feature).addAll(targets);
		} else {
			owner.eSet(feature, targets.isEmpty() ? null : targets.get(0));
		}
	}

	private Object value(EStructuralFeature feature, JsonNode json) throws IOException {
		demand(!json.isMissingNode(), "a value is missing");
		if (feature instanceof EAttribute attribute) {
			demand(json.isTextual(), "a value is no text");
			return EcoreUtil.createFromString((EDataType) attribute.getEType(), json.textValue());
		}
		if (((EReference) feature).isContainment()) {
			return checked(feature, tree(json));
		}
		return checked(feature, part(json.asText()));
	}

	/** A part that comes in. One that has left before is the same again, with all that only the object itself holds. */
	private EObject tree(JsonNode json) throws IOException {
		var former = parts.formerly(text(json, "id"));
		if (former.isPresent() && former.get().eContainer() == null) {
			return former.get();
		}
		boolean known = ProjectPackage.eINSTANCE.getEClassifier(text(json, "type")) instanceof EClass type && !type.isAbstract();
		demand(known, "there is no kind of part called " + json.path("type"));
		EClass type = (EClass) ProjectPackage.eINSTANCE.getEClassifier(text(json, "type"));
		EObject part = EcoreUtil.create(type);
		for (Map.Entry<String, JsonNode> field : json.properties()) {
			if (field.getKey().equals("type")) {
				continue;
			}
			EStructuralFeature feature = type.getEStructuralFeature(field.getKey());
			demand(feature != null, type.getName() + " has no " + field.getKey());
			if (feature.isMany()) {
				var values = new ArrayList<Object>();
				for (JsonNode one : field.getValue()) {
					values.add(value(feature, one));
				}
				list(part, feature).addAll(values);
			} else {
				part.eSet(feature, value(feature, field.getValue()));
			}
		}
		return part;
	}

	private Identified part(String id) throws IOException {
		return parts.find(id).orElseThrow(() -> new IOException("it names a part that the project does not have: " + id));
	}

	private static Object checked(EStructuralFeature feature, EObject value) throws IOException {
		demand(feature.getEType().isInstance(value), "a part is of the wrong kind for " + feature.getName());
		return value;
	}

	private static EStructuralFeature feature(EClass type, String name) throws IOException {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null || feature == ProjectPackage.Literals.IDENTIFIED__ID) {
			throw new IOException(type.getName() + " has no " + name + " that may change");
		}
		return feature;
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject owner, EStructuralFeature feature) throws IOException {
		demand(feature.isMany(), feature.getName() + " is no list");
		return (EList<Object>) owner.eGet(feature);
	}

	private static String text(JsonNode json, String name) throws IOException {
		JsonNode text = json.get(name);
		demand(text != null && text.isTextual(), "it lacks " + name);
		return text.textValue();
	}

	private static int number(JsonNode json, String name) throws IOException {
		JsonNode number = json.get(name);
		demand(number != null && number.isInt(), "it lacks " + name);
		return number.intValue();
	}

	private static void demand(boolean condition, String clause) throws IOException {
		if (!condition) {
			throw new IOException(clause);
		}
	}
}
