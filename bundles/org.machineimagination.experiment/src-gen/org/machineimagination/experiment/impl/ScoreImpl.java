// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Score;
import org.machineimagination.experiment.ScoreKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.ScoreImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ScoreImpl#getPerceptorId <em>Perceptor Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ScoreImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ScoreImpl#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ScoreImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreImpl extends MinimalEObjectImpl.Container implements Score {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ScoreKind KIND_EDEFAULT = ScoreKind.GUIDE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ScoreKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerceptorId() <em>Perceptor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerceptorId()
	 * @generated
	 * @ordered
	 */
	protected static final String PERCEPTOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerceptorId() <em>Perceptor Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerceptorId()
	 * @generated
	 * @ordered
	 */
	protected String perceptorId = PERCEPTOR_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrompt() <em>Prompt</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected Prompt prompt;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ScoreKind newKind) {
		ScoreKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SCORE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerceptorId() {
		return perceptorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerceptorId(String newPerceptorId) {
		String oldPerceptorId = perceptorId;
		perceptorId = newPerceptorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SCORE__PERCEPTOR_ID, oldPerceptorId, perceptorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SCORE__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prompt getPrompt() {
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrompt(Prompt newPrompt) {
		Prompt oldPrompt = prompt;
		prompt = newPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SCORE__PROMPT, oldPrompt, prompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SCORE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.SCORE__KIND:
				return getKind();
			case ExperimentPackage.SCORE__PERCEPTOR_ID:
				return getPerceptorId();
			case ExperimentPackage.SCORE__MEASURE:
				return getMeasure();
			case ExperimentPackage.SCORE__PROMPT:
				return getPrompt();
			case ExperimentPackage.SCORE__VALUE:
				return getValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.SCORE__KIND:
				setKind((ScoreKind)newValue);
				return;
			case ExperimentPackage.SCORE__PERCEPTOR_ID:
				setPerceptorId((String)newValue);
				return;
			case ExperimentPackage.SCORE__MEASURE:
				setMeasure((String)newValue);
				return;
			case ExperimentPackage.SCORE__PROMPT:
				setPrompt((Prompt)newValue);
				return;
			case ExperimentPackage.SCORE__VALUE:
				setValue((Double)newValue);
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
			case ExperimentPackage.SCORE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperimentPackage.SCORE__PERCEPTOR_ID:
				setPerceptorId(PERCEPTOR_ID_EDEFAULT);
				return;
			case ExperimentPackage.SCORE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ExperimentPackage.SCORE__PROMPT:
				setPrompt((Prompt)null);
				return;
			case ExperimentPackage.SCORE__VALUE:
				setValue(VALUE_EDEFAULT);
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
			case ExperimentPackage.SCORE__KIND:
				return kind != KIND_EDEFAULT;
			case ExperimentPackage.SCORE__PERCEPTOR_ID:
				return PERCEPTOR_ID_EDEFAULT == null ? perceptorId != null : !PERCEPTOR_ID_EDEFAULT.equals(perceptorId);
			case ExperimentPackage.SCORE__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case ExperimentPackage.SCORE__PROMPT:
				return prompt != null;
			case ExperimentPackage.SCORE__VALUE:
				return value != VALUE_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", perceptorId: ");
		result.append(perceptorId);
		result.append(", measure: ");
		result.append(measure);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //ScoreImpl
