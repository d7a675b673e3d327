// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.project.Annotation;
import org.machineimagination.project.Choice;
import org.machineimagination.project.Experiment;
import org.machineimagination.project.Person;
import org.machineimagination.project.Picture;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Property;
import org.machineimagination.project.Removal;
import org.machineimagination.project.RunLink;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.TagSet;
import org.machineimagination.project.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getTables <em>Tables</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getPictures <em>Pictures</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.ProjectImpl#getRemovals <em>Removals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends IdentifiedImpl implements Project {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected EList<SegmentTable> tables;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> texts;

	/**
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<Segment> segments;

	/**
	 * The cached value of the '{@link #getTagSets() <em>Tag Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSets()
	 * @generated
	 * @ordered
	 */
	protected EList<TagSet> tagSets;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<RunLink> runs;

	/**
	 * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiments()
	 * @generated
	 * @ordered
	 */
	protected EList<Experiment> experiments;

	/**
	 * The cached value of the '{@link #getPictures() <em>Pictures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictures()
	 * @generated
	 * @ordered
	 */
	protected EList<Picture> pictures;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<Choice> choices;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * The cached value of the '{@link #getRemovals() <em>Removals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Removal> removals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, ProjectPackage.PROJECT__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SegmentTable> getTables() {
		if (tables == null) {
			tables = new EObjectContainmentEList<SegmentTable>(SegmentTable.class, this, ProjectPackage.PROJECT__TABLES);
		}
		return tables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTexts() {
		if (texts == null) {
			texts = new EObjectContainmentEList<Text>(Text.class, this, ProjectPackage.PROJECT__TEXTS);
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Segment> getSegments() {
		if (segments == null) {
			segments = new EObjectContainmentEList<Segment>(Segment.class, this, ProjectPackage.PROJECT__SEGMENTS);
		}
		return segments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TagSet> getTagSets() {
		if (tagSets == null) {
			tagSets = new EObjectContainmentEList<TagSet>(TagSet.class, this, ProjectPackage.PROJECT__TAG_SETS);
		}
		return tagSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RunLink> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<RunLink>(RunLink.class, this, ProjectPackage.PROJECT__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experiment> getExperiments() {
		if (experiments == null) {
			experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, ProjectPackage.PROJECT__EXPERIMENTS);
		}
		return experiments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Picture> getPictures() {
		if (pictures == null) {
			pictures = new EObjectContainmentEList<Picture>(Picture.class, this, ProjectPackage.PROJECT__PICTURES);
		}
		return pictures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Choice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<Choice>(Choice.class, this, ProjectPackage.PROJECT__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, ProjectPackage.PROJECT__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, ProjectPackage.PROJECT__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Removal> getRemovals() {
		if (removals == null) {
			removals = new EObjectContainmentEList<Removal>(Removal.class, this, ProjectPackage.PROJECT__REMOVALS);
		}
		return removals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PROJECT__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__TABLES:
				return ((InternalEList<?>)getTables()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__TEXTS:
				return ((InternalEList<?>)getTexts()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__SEGMENTS:
				return ((InternalEList<?>)getSegments()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__TAG_SETS:
				return ((InternalEList<?>)getTagSets()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__EXPERIMENTS:
				return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__PICTURES:
				return ((InternalEList<?>)getPictures()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__REMOVALS:
				return ((InternalEList<?>)getRemovals()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PROJECT__VERSION:
				return getVersion();
			case ProjectPackage.PROJECT__TITLE:
				return getTitle();
			case ProjectPackage.PROJECT__DESCRIPTION:
				return getDescription();
			case ProjectPackage.PROJECT__CREATED:
				return getCreated();
			case ProjectPackage.PROJECT__PEOPLE:
				return getPeople();
			case ProjectPackage.PROJECT__TABLES:
				return getTables();
			case ProjectPackage.PROJECT__TEXTS:
				return getTexts();
			case ProjectPackage.PROJECT__SEGMENTS:
				return getSegments();
			case ProjectPackage.PROJECT__TAG_SETS:
				return getTagSets();
			case ProjectPackage.PROJECT__RUNS:
				return getRuns();
			case ProjectPackage.PROJECT__EXPERIMENTS:
				return getExperiments();
			case ProjectPackage.PROJECT__PICTURES:
				return getPictures();
			case ProjectPackage.PROJECT__CHOICES:
				return getChoices();
			case ProjectPackage.PROJECT__ANNOTATIONS:
				return getAnnotations();
			case ProjectPackage.PROJECT__PROPERTIES:
				return getProperties();
			case ProjectPackage.PROJECT__REMOVALS:
				return getRemovals();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.PROJECT__VERSION:
				setVersion((String)newValue);
				return;
			case ProjectPackage.PROJECT__TITLE:
				setTitle((String)newValue);
				return;
			case ProjectPackage.PROJECT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ProjectPackage.PROJECT__CREATED:
				setCreated((Instant)newValue);
				return;
			case ProjectPackage.PROJECT__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case ProjectPackage.PROJECT__TABLES:
				getTables().clear();
				getTables().addAll((Collection<? extends SegmentTable>)newValue);
				return;
			case ProjectPackage.PROJECT__TEXTS:
				getTexts().clear();
				getTexts().addAll((Collection<? extends Text>)newValue);
				return;
			case ProjectPackage.PROJECT__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends Segment>)newValue);
				return;
			case ProjectPackage.PROJECT__TAG_SETS:
				getTagSets().clear();
				getTagSets().addAll((Collection<? extends TagSet>)newValue);
				return;
			case ProjectPackage.PROJECT__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends RunLink>)newValue);
				return;
			case ProjectPackage.PROJECT__EXPERIMENTS:
				getExperiments().clear();
				getExperiments().addAll((Collection<? extends Experiment>)newValue);
				return;
			case ProjectPackage.PROJECT__PICTURES:
				getPictures().clear();
				getPictures().addAll((Collection<? extends Picture>)newValue);
				return;
			case ProjectPackage.PROJECT__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends Choice>)newValue);
				return;
			case ProjectPackage.PROJECT__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case ProjectPackage.PROJECT__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
				return;
			case ProjectPackage.PROJECT__REMOVALS:
				getRemovals().clear();
				getRemovals().addAll((Collection<? extends Removal>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__PEOPLE:
				getPeople().clear();
				return;
			case ProjectPackage.PROJECT__TABLES:
				getTables().clear();
				return;
			case ProjectPackage.PROJECT__TEXTS:
				getTexts().clear();
				return;
			case ProjectPackage.PROJECT__SEGMENTS:
				getSegments().clear();
				return;
			case ProjectPackage.PROJECT__TAG_SETS:
				getTagSets().clear();
				return;
			case ProjectPackage.PROJECT__RUNS:
				getRuns().clear();
				return;
			case ProjectPackage.PROJECT__EXPERIMENTS:
				getExperiments().clear();
				return;
			case ProjectPackage.PROJECT__PICTURES:
				getPictures().clear();
				return;
			case ProjectPackage.PROJECT__CHOICES:
				getChoices().clear();
				return;
			case ProjectPackage.PROJECT__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ProjectPackage.PROJECT__PROPERTIES:
				getProperties().clear();
				return;
			case ProjectPackage.PROJECT__REMOVALS:
				getRemovals().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ProjectPackage.PROJECT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ProjectPackage.PROJECT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ProjectPackage.PROJECT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ProjectPackage.PROJECT__PEOPLE:
				return people != null && !people.isEmpty();
			case ProjectPackage.PROJECT__TABLES:
				return tables != null && !tables.isEmpty();
			case ProjectPackage.PROJECT__TEXTS:
				return texts != null && !texts.isEmpty();
			case ProjectPackage.PROJECT__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case ProjectPackage.PROJECT__TAG_SETS:
				return tagSets != null && !tagSets.isEmpty();
			case ProjectPackage.PROJECT__RUNS:
				return runs != null && !runs.isEmpty();
			case ProjectPackage.PROJECT__EXPERIMENTS:
				return experiments != null && !experiments.isEmpty();
			case ProjectPackage.PROJECT__PICTURES:
				return pictures != null && !pictures.isEmpty();
			case ProjectPackage.PROJECT__CHOICES:
				return choices != null && !choices.isEmpty();
			case ProjectPackage.PROJECT__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ProjectPackage.PROJECT__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case ProjectPackage.PROJECT__REMOVALS:
				return removals != null && !removals.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (version: ");
		result.append(version);
		result.append(", title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", created: ");
		result.append(created);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
