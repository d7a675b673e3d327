// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.plugin.files.RelativePaths;

/**
 * What must be true of every record, whether it is about to be used or about to be written. Data types are known by
 * their names, which mean the same in the model of every format.
 */
final class RecordChecks {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Set<String> ids = new HashSet<>();
	private final EObject root;
	private final RecordFormat format;

	/** Checks of one record; they are done once. */
	RecordChecks(EObject root, RecordFormat format) {
		this.root = root;
		this.format = format;
	}

	/** The first thing that is wrong with the record. */
	Optional<LoadProblem> firstFault() {
		Optional<LoadProblem> fault = fault(root);
		for (var parts = root.eAllContents(); fault.isEmpty() && parts.hasNext();) {
			fault = fault(parts.next());
		}
		return fault;
	}

	/** The first thing that is wrong with one part by itself, or with its id beside those of the parts looked at before. */
	Optional<LoadProblem> fault(EObject part) {
		if (part.eIsProxy()) {
			return outside(part);
		}
		String id = EcoreUtil.getID(part);
		if (id != null && !ids.add(id)) {
			return fault("gives the same id to two things: " + id);
		}
		for (EAttribute attribute : part.eClass().getEAllAttributes()) {
			Optional<LoadProblem> fault = attribute(part, attribute);
			if (fault.isPresent()) {
				return fault;
			}
		}
		for (EReference reference : part.eClass().getEAllReferences()) {
			Optional<LoadProblem> fault = reference(part, reference);
			if (fault.isPresent()) {
				return fault;
			}
		}
		return Optional.empty();
	}

	private Optional<LoadProblem> attribute(EObject part, EAttribute attribute) {
		Object value = part.eGet(attribute);
		Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		Function<String, Optional<String>> rule = rule(attribute.getEAttributeType());
		for (Object one : values) {
			if (one == null) {
				return fault("has a wrong " + part.eClass().getName() + ": one of its " + attribute.getName() + " is missing");
			}
			if (one instanceof String text) {
				Optional<String> wrong = unwritable(text, format.noun()).or(() -> rule.apply(text));
				if (wrong.isPresent()) {
					return fault("has a wrong " + part.eClass().getName() + ": its " + attribute.getName() + " " + wrong.get());
				}
			}
		}
		return Optional.empty();
	}

	private static Function<String, Optional<String>> rule(EDataType type) {
		return switch (type.getName()) {
			case "RelativePath" -> text -> RelativePaths.fault(text).map(wrong -> wrong + ": " + text);
			case "Sha256" -> text -> mismatch(SHA256, text, "is no SHA-256 digest");
			case "Uuid" -> text -> mismatch(UUID, text, "is no UUID");
			default -> text -> Optional.empty();
		};
	}

	private static Optional<String> mismatch(Pattern pattern, String text, String clause) {
		return pattern.matcher(text).matches() ? Optional.empty() : Optional.of(clause + ": " + text);
	}

	/** XML has no way at all to hold some characters, not even escaped. */
	static Optional<String> unwritable(String text, String noun) {
		if (plain(text)) {
			return Optional.empty();
		}
		return text.codePoints().filter(RecordChecks::notXml).boxed().findFirst()
				.map(point -> String.format("holds the character U+%04X, which a %s cannot hold; remove it", point, noun));
	}

	/** Almost every text is, and tables of segments have many. */
	private static boolean plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= Character.MIN_SURROGATE) {
				return false;
			}
		}
		return true;
	}

	private static boolean notXml(int point) {
		boolean blank = point == '\t' || point == '\n' || point == '\r';
		boolean halfOfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return point < ' ' && !blank || halfOfPair || point == 0xFFFE || point == 0xFFFF;
	}

	private Optional<LoadProblem> reference(EObject part, EReference reference) {
		if (reference.isContainment()) {
			return Optional.empty();
		}
		Object value = part.eGet(reference, false);
		Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		for (Object one : values) {
			EObject target = (EObject) one;
			if (target.eIsProxy()) {
				return outside(target);
			}
			if (!EcoreUtil.isAncestor(root, target)) {
				return fault("has a wrong " + part.eClass().getName() + ": its " + reference.getName()
						+ " is not part of the same " + format.whole());
			}
		}
		return Optional.empty();
	}

	private static Optional<LoadProblem> outside(EObject proxy) {
		return fault("refers to something outside itself, which is never read: " + EcoreUtil.getURI(proxy));
	}

	private static Optional<LoadProblem> fault(String sentence) {
		return Optional.of(LoadProblem.fatal(0, sentence));
	}
}
