// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Note;
import org.machineimagination.experiment.Score;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getLoss <em>Loss</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getScores <em>Scores</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getLatents <em>Latents</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getLatentsRow <em>Latents Row</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.CandidateImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CandidateImpl extends IdentifiedImpl implements Candidate {
	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final int GENERATION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected int generation = GENERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int INDEX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected int index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected static final long EVALUATIONS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected long evaluations = EVALUATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoss() <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoss()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOSS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoss() <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoss()
	 * @generated
	 * @ordered
	 */
	protected Double loss = LOSS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<Score> scores;

	/**
	 * The cached value of the '{@link #getLatents() <em>Latents</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatents()
	 * @generated
	 * @ordered
	 */
	protected Artifact latents;

	/**
	 * The default value of the '{@link #getLatentsRow() <em>Latents Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatentsRow()
	 * @generated
	 * @ordered
	 */
	protected static final int LATENTS_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLatentsRow() <em>Latents Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatentsRow()
	 * @generated
	 * @ordered
	 */
	protected int latentsRow = LATENTS_ROW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected Artifact picture;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CandidateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CANDIDATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(int newGeneration) {
		int oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__GENERATION, oldGeneration, generation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(int newIndex) {
		int oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvaluations() {
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluations(long newEvaluations) {
		long oldEvaluations = evaluations;
		evaluations = newEvaluations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__EVALUATIONS, oldEvaluations, evaluations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLoss() {
		return loss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoss(Double newLoss) {
		Double oldLoss = loss;
		loss = newLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__LOSS, oldLoss, loss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeEList<String>(String.class, this, ExperimentPackage.CANDIDATE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Score> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<Score>(Score.class, this, ExperimentPackage.CANDIDATE__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact getLatents() {
		return latents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatents(Artifact newLatents) {
		Artifact oldLatents = latents;
		latents = newLatents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__LATENTS, oldLatents, latents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLatentsRow() {
		return latentsRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatentsRow(int newLatentsRow) {
		int oldLatentsRow = latentsRow;
		latentsRow = newLatentsRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__LATENTS_ROW, oldLatentsRow, latentsRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(Artifact newPicture) {
		Artifact oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CANDIDATE__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, ExperimentPackage.CANDIDATE__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.CANDIDATE__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.CANDIDATE__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.CANDIDATE__GENERATION:
				return getGeneration();
			case ExperimentPackage.CANDIDATE__INDEX:
				return getIndex();
			case ExperimentPackage.CANDIDATE__EVALUATIONS:
				return getEvaluations();
			case ExperimentPackage.CANDIDATE__LOSS:
				return getLoss();
			case ExperimentPackage.CANDIDATE__TAGS:
				return getTags();
			case ExperimentPackage.CANDIDATE__SCORES:
				return getScores();
			case ExperimentPackage.CANDIDATE__LATENTS:
				return getLatents();
			case ExperimentPackage.CANDIDATE__LATENTS_ROW:
				return getLatentsRow();
			case ExperimentPackage.CANDIDATE__PICTURE:
				return getPicture();
			case ExperimentPackage.CANDIDATE__NOTES:
				return getNotes();
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
			case ExperimentPackage.CANDIDATE__GENERATION:
				setGeneration((Integer)newValue);
				return;
			case ExperimentPackage.CANDIDATE__INDEX:
				setIndex((Integer)newValue);
				return;
			case ExperimentPackage.CANDIDATE__EVALUATIONS:
				setEvaluations((Long)newValue);
				return;
			case ExperimentPackage.CANDIDATE__LOSS:
				setLoss((Double)newValue);
				return;
			case ExperimentPackage.CANDIDATE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentPackage.CANDIDATE__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends Score>)newValue);
				return;
			case ExperimentPackage.CANDIDATE__LATENTS:
				setLatents((Artifact)newValue);
				return;
			case ExperimentPackage.CANDIDATE__LATENTS_ROW:
				setLatentsRow((Integer)newValue);
				return;
			case ExperimentPackage.CANDIDATE__PICTURE:
				setPicture((Artifact)newValue);
				return;
			case ExperimentPackage.CANDIDATE__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
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
			case ExperimentPackage.CANDIDATE__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
				return;
			case ExperimentPackage.CANDIDATE__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case ExperimentPackage.CANDIDATE__EVALUATIONS:
				setEvaluations(EVALUATIONS_EDEFAULT);
				return;
			case ExperimentPackage.CANDIDATE__LOSS:
				setLoss(LOSS_EDEFAULT);
				return;
			case ExperimentPackage.CANDIDATE__TAGS:
				getTags().clear();
				return;
			case ExperimentPackage.CANDIDATE__SCORES:
				getScores().clear();
				return;
			case ExperimentPackage.CANDIDATE__LATENTS:
				setLatents((Artifact)null);
				return;
			case ExperimentPackage.CANDIDATE__LATENTS_ROW:
				setLatentsRow(LATENTS_ROW_EDEFAULT);
				return;
			case ExperimentPackage.CANDIDATE__PICTURE:
				setPicture((Artifact)null);
				return;
			case ExperimentPackage.CANDIDATE__NOTES:
				getNotes().clear();
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
			case ExperimentPackage.CANDIDATE__GENERATION:
				return generation != GENERATION_EDEFAULT;
			case ExperimentPackage.CANDIDATE__INDEX:
				return index != INDEX_EDEFAULT;
			case ExperimentPackage.CANDIDATE__EVALUATIONS:
				return evaluations != EVALUATIONS_EDEFAULT;
			case ExperimentPackage.CANDIDATE__LOSS:
				return LOSS_EDEFAULT == null ? loss != null : !LOSS_EDEFAULT.equals(loss);
			case ExperimentPackage.CANDIDATE__TAGS:
				return tags != null && !tags.isEmpty();
			case ExperimentPackage.CANDIDATE__SCORES:
				return scores != null && !scores.isEmpty();
			case ExperimentPackage.CANDIDATE__LATENTS:
				return latents != null;
			case ExperimentPackage.CANDIDATE__LATENTS_ROW:
				return latentsRow != LATENTS_ROW_EDEFAULT;
			case ExperimentPackage.CANDIDATE__PICTURE:
				return picture != null;
			case ExperimentPackage.CANDIDATE__NOTES:
				return notes != null && !notes.isEmpty();
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
		result.append(" (generation: ");
		result.append(generation);
		result.append(", index: ");
		result.append(index);
		result.append(", evaluations: ");
		result.append(evaluations);
		result.append(", loss: ");
		result.append(loss);
		result.append(", tags: ");
		result.append(tags);
		result.append(", latentsRow: ");
		result.append(latentsRow);
		result.append(')');
		return result.toString();
	}

} //CandidateImpl
