// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Experiments;

/**
 * Makes and finds parts of a project. Everything made here has an id of its own; times are given when a part joins an
 * open project, and everything else is set on the part itself.
 */
@NonNullByDefault
public final class Projects {

	/** The version of the format that this program writes, major.minor. */
	public static final String FORMAT_VERSION = "1.1";

	private static final ProjectFactory FACTORY = ProjectFactory.eINSTANCE;

	private Projects() {
	}

	/** A project without texts, begun now. */
	public static Project project(String title) {
		Project project = identify(FACTORY.createProject());
		project.setVersion(FORMAT_VERSION);
		project.setTitle(title);
		project.setCreated(Experiments.now());
		return project;
	}

	/** Somebody who works on a project. */
	public static Person person(String name) {
		Person person = identify(FACTORY.createPerson());
		person.setName(name);
		return person;
	}

	/** A text without segments. */
	public static Text text(String title) {
		Text text = identify(FACTORY.createText());
		text.setTitle(title);
		return text;
	}

	/** An empty vocabulary. */
	public static TagSet tagSet(String name, @Nullable Person author) {
		TagSet tags = authored(FACTORY.createTagSet(), author);
		tags.setName(name);
		return tags;
	}

	/** A term with what it means. */
	public static Tag tag(String name, String definition, @Nullable Person author) {
		Tag tag = authored(FACTORY.createTag(), author);
		tag.setName(name);
		tag.setDefinition(definition);
		return tag;
	}

	/** Another wording of a segment. */
	public static PromptVariant variant(String name, String kind, String text, @Nullable Person author) {
		PromptVariant variant = authored(FACTORY.createPromptVariant(), author);
		variant.setName(name);
		variant.setKind(kind);
		variant.setText(text);
		return variant;
	}

	/**
	 * A link to a run.
	 *
	 * @param runId  the run's id, which is the link's as well
	 * @param sha256 digest of the run's record, if the run is over
	 */
	public static RunLink run(String runId, String recordId, @Nullable String sha256) {
		RunLink run = FACTORY.createRunLink();
		run.setId(runId);
		run.setRecordId(recordId);
		run.setSha256(sha256);
		return run;
	}

	/** A picture that a run made, or, without a run, one that comes from elsewhere. */
	public static Picture picture(@Nullable RunLink run, String sha256, String mediaType) {
		Picture picture = identify(FACTORY.createPicture());
		picture.setRun(run);
		picture.setSha256(sha256);
		picture.setMediaType(mediaType);
		return picture;
	}

	/** What a picture shows, in a person's words. */
	public static AltText altText(String text, String language, @Nullable Person author) {
		AltText alt = authored(FACTORY.createAltText(), author);
		alt.setText(text);
		alt.setLanguage(language);
		return alt;
	}

	/** A choice for a segment or a text, without pictures yet. */
	public static Choice choice(Identified item, @Nullable Person author) {
		Choice choice = authored(FACTORY.createChoice(), author);
		choice.setItem(item);
		return choice;
	}

	/** An annotation that says nothing of nothing yet. */
	public static Annotation annotation(String motivation, @Nullable Person author) {
		Annotation annotation = authored(FACTORY.createAnnotation(), author);
		annotation.setMotivation(motivation);
		return annotation;
	}

	/** A body of words. */
	public static TextBody words(String text, String language) {
		TextBody body = identify(FACTORY.createTextBody());
		body.setText(text);
		body.setLanguage(language);
		return body;
	}

	/** A target that is the whole of something. */
	public static ItemTarget whole(Identified item) {
		ItemTarget target = identify(FACTORY.createItemTarget());
		target.setItem(item);
		return target;
	}

	/** A value by name. */
	public static Property property(String name, String value) {
		Property property = identify(FACTORY.createProperty());
		property.setName(name);
		property.setValue(value);
		return property;
	}

	/** The part of a project that has an id, the project itself included. */
	public static Optional<Identified> find(Project project, String id) {
		if (id.equals(project.getId())) {
			return Optional.of(project);
		}
		for (var parts = project.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			if (part instanceof Identified identified && id.equals(identified.getId())) {
				return Optional.of(identified);
			}
		}
		return Optional.empty();
	}

	/** Gives an id to a part that lacks one. */
	public static <T extends Identified> T identify(T part) {
		if (part.getId() == null) {
			part.setId(Experiments.newId());
		}
		return part;
	}

	private static <T extends Authored> T authored(T part, @Nullable Person author) {
		part.setAuthor(author);
		return identify(part);
	}
}
