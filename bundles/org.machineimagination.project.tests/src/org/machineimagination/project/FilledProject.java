// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.experiment.Experiments;

/** Projects in which every feature of the model has a value other than its default, at random and full of odd strings. */
public final class FilledProject {

	private static final int DEPTH = 2;

	private final Random random;
	private final List<EObject> parts = new ArrayList<>();

	private FilledProject(Random random) {
		this.random = random;
	}

	/** A project with each kind of part in each place where it may be. */
	public static Project make(long seed) {
		var filled = new FilledProject(new Random(seed));
		Project project = Projects.project(null);
		filled.fill(project, 0);
		filled.connect();
		return project;
	}

	/** A part of a kind, with all that it may contain; its references lead to a project's parts. */
	public static EObject part(EClass type, Project project, Random random) {
		var filled = new FilledProject(random);
		EObject part = filled.create(type, 1);
		project.eAllContents().forEachRemaining(filled.parts::add);
		filled.connect(part);
		part.eAllContents().forEachRemaining(filled::connect);
		return part;
	}

	private EObject create(EClass type, int depth) {
		EObject part = EcoreUtil.create(type);
		((Identified) part).setId(Experiments.newId());
		fill(part, depth);
		return part;
	}

	private void fill(EObject part, int depth) {
		parts.add(part);
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && part.eGet(feature) instanceof EList<?>) {
				list(part, feature).addAll(List.of(value(attribute), value(attribute), value(attribute)));
			} else if (feature instanceof EAttribute attribute && !attribute.isID() && !attribute.getName().equals("version")) {
				part.eSet(attribute, value(attribute));
			} else if (feature instanceof EReference reference && reference.isContainment() && depth <= DEPTH) {
				kinds(reference.getEReferenceType()).forEach(kind -> list(part, reference).add(create(kind, depth + 1)));
			}
		}
	}

	private void connect() {
		List.copyOf(parts).forEach(this::connect);
	}

	private void connect(EObject part) {
		for (EReference reference : part.eClass().getEAllReferences()) {
			List<EObject> fitting = reference.isContainment() ? List.of() : parts.stream().filter(reference.getEReferenceType()::isInstance).toList();
			if (fitting.isEmpty()) {
				continue;
			}
			EObject target = fitting.get(random.nextInt(fitting.size()));
			if (reference.isMany()) {
				list(part, reference).add(target);
			} else {
				part.eSet(reference, target);
			}
		}
	}

	private static List<EClass> kinds(EClass type) {
		return ProjectPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind)).toList();
	}

	/** A value that an attribute may have, as a rule other than its default. */
	public Object value(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getName()) {
			case "EString" -> OddStrings.any(random);
			case "Uuid" -> Experiments.newId();
			case "Sha256" -> "0123456789abcdef".repeat(4);
			case "RelativePath" -> "pictures/" + random.nextInt(1000) + " ü🌅/result.png";
			case "Instant" -> Instant.ofEpochMilli(random.nextLong(1L << 42));
			case "Point" -> new Point(random.nextDouble(), -1.0 / 3.0);
			case "EInt" -> 1 + random.nextInt(1_000_000);
			case "ELong" -> 1L + random.nextLong(1L << 50);
			case "EDouble", "EDoubleObject" -> random.nextGaussian();
			default -> literal((EEnum) attribute.getEAttributeType());
		};
	}

	/** A value that an attribute may have. */
	public static Object value(EAttribute attribute, Random random) {
		return new FilledProject(random).value(attribute);
	}

	private Object literal(EEnum type) {
		List<EEnumLiteral> literals = type.getELiterals();
		return literals.get(1 + random.nextInt(literals.size() - 1)).getInstance();
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject part, EStructuralFeature feature) {
		return (EList<Object>) part.eGet(feature);
	}
}
