// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root: texts, what people say of them, and which pictures belong to them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Project#getVersion <em>Version</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getTitle <em>Title</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getDescription <em>Description</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getPeople <em>People</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getTables <em>Tables</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getPictures <em>Pictures</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.machineimagination.project.Project#getRemovals <em>Removals</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the format, major.minor. A newer minor version only adds; a newer major version is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.machineimagination.project.ProjectPackage#getProject_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Project#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.machineimagination.project.ProjectPackage#getProject_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Project#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.machineimagination.project.ProjectPackage#getProject_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Project#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was begun.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.machineimagination.project.ProjectPackage#getProject_Created()
	 * @model dataType="org.machineimagination.project.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Project#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who works on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.SegmentTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The files that hold the segments of the texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Tables()
	 * @model containment="true"
	 * @generated
	 */
	EList<SegmentTable> getTables();

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts, in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Texts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTexts();

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segments that something is said of; all others are in the tables only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Segments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Tag Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.TagSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vocabularies of tags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Sets</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_TagSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<TagSet> getTagSets();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.RunLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The runs that it speaks of; they lie elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunLink> getRuns();

	/**
	 * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Experiment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs that belong together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiments</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Experiments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Experiment> getExperiments();

	/**
	 * Returns the value of the '<em><b>Pictures</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Picture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pictures that it speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pictures</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Pictures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Picture> getPictures();

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Choice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which pictures people chose for what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Choice> getChoices();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people say, several of them side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that is known of the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Removals</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Removal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was removed, so that a copy that still has it does not bring it back. Since 1.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removals</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getProject_Removals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Removal> getRemovals();

} // Project
