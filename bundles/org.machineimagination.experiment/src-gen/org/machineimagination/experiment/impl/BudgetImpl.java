// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.machineimagination.experiment.Budget;
import org.machineimagination.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.BudgetImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.BudgetImpl#getGenerations <em>Generations</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.BudgetImpl#getSeconds <em>Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetImpl extends MinimalEObjectImpl.Container implements Budget {
	/**
	 * The default value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected static final Long EVALUATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected Long evaluations = EVALUATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenerations() <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerations()
	 * @generated
	 * @ordered
	 */
	protected static final Integer GENERATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenerations() <em>Generations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerations()
	 * @generated
	 * @ordered
	 */
	protected Integer generations = GENERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double seconds = SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.BUDGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEvaluations() {
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluations(Long newEvaluations) {
		Long oldEvaluations = evaluations;
		evaluations = newEvaluations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.BUDGET__EVALUATIONS, oldEvaluations, evaluations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getGenerations() {
		return generations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenerations(Integer newGenerations) {
		Integer oldGenerations = generations;
		generations = newGenerations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.BUDGET__GENERATIONS, oldGenerations, generations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(Double newSeconds) {
		Double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.BUDGET__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.BUDGET__EVALUATIONS:
				return getEvaluations();
			case ExperimentPackage.BUDGET__GENERATIONS:
				return getGenerations();
			case ExperimentPackage.BUDGET__SECONDS:
				return getSeconds();
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
			case ExperimentPackage.BUDGET__EVALUATIONS:
				setEvaluations((Long)newValue);
				return;
			case ExperimentPackage.BUDGET__GENERATIONS:
				setGenerations((Integer)newValue);
				return;
			case ExperimentPackage.BUDGET__SECONDS:
				setSeconds((Double)newValue);
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
			case ExperimentPackage.BUDGET__EVALUATIONS:
				setEvaluations(EVALUATIONS_EDEFAULT);
				return;
			case ExperimentPackage.BUDGET__GENERATIONS:
				setGenerations(GENERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.BUDGET__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
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
			case ExperimentPackage.BUDGET__EVALUATIONS:
				return EVALUATIONS_EDEFAULT == null ? evaluations != null : !EVALUATIONS_EDEFAULT.equals(evaluations);
			case ExperimentPackage.BUDGET__GENERATIONS:
				return GENERATIONS_EDEFAULT == null ? generations != null : !GENERATIONS_EDEFAULT.equals(generations);
			case ExperimentPackage.BUDGET__SECONDS:
				return SECONDS_EDEFAULT == null ? seconds != null : !SECONDS_EDEFAULT.equals(seconds);
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
		result.append(" (evaluations: ");
		result.append(evaluations);
		result.append(", generations: ");
		result.append(generations);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(')');
		return result.toString();
	}

} //BudgetImpl
