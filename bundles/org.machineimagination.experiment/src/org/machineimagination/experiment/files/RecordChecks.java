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
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Identified;
import org.machineimagination.plugin.files.RelativePaths;

/** What must be true of every record, whether it is about to be used or about to be written. */
final class RecordChecks {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Set<String> ids = new HashSet<>();
	private final Experiment experiment;

	private RecordChecks(Experiment experiment) {
		this.experiment = experiment;
	}

	/** The first thing that is wrong with an experiment. */
	static Optional<LoadProblem> firstFault(Experiment experiment) {
		var checks = new RecordChecks(experiment);
		Optional<LoadProblem> fault = checks.part(experiment);
		for (var parts = experiment.eAllContents(); fault.isEmpty() && parts.hasNext();) {
			fault = checks.part(parts.next());
		}
		return fault;
	}

	private Optional<LoadProblem> part(EObject part) {
		if (part.eIsProxy()) {
			return outside(part);
		}
		if (part instanceof Identified identified && identified.getId() != null && !ids.add(identified.getId())) {
			return fault("gives the same id to two things: " + identified.getId());
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
				Optional<String> wrong = unwritable(text).or(() -> rule.apply(text));
				if (wrong.isPresent()) {
					return fault("has a wrong " + part.eClass().getName() + ": its " + attribute.getName() + " " + wrong.get());
				}
			}
		}
		return Optional.empty();
	}

	private static Function<String, Optional<String>> rule(EDataType type) {
		if (type == ExperimentPackage.Literals.RELATIVE_PATH) {
			return text -> RelativePaths.fault(text).map(wrong -> wrong + ": " + text);
		}
		if (type == ExperimentPackage.Literals.SHA256) {
			return text -> mismatch(SHA256, text, "is no SHA-256 digest");
		}
		if (type == ExperimentPackage.Literals.UUID) {
			return text -> mismatch(UUID, text, "is no UUID");
		}
		return text -> Optional.empty();
	}

	private static Optional<String> mismatch(Pattern pattern, String text, String clause) {
		return pattern.matcher(text).matches() ? Optional.empty() : Optional.of(clause + ": " + text);
	}

	/** XML has no way at all to hold some characters, not even escaped. */
	private static Optional<String> unwritable(String text) {
		return text.codePoints().filter(RecordChecks::notXml).boxed().findFirst()
				.map(point -> String.format("holds the character U+%04X, which a record cannot hold; remove it", point));
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
			if (!EcoreUtil.isAncestor(experiment, target)) {
				return fault("has a wrong " + part.eClass().getName() + ": its " + reference.getName()
						+ " is not part of the same experiment");
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
