// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands for a thing in another record, so that this one can refer to it. It is never followed on loading.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.RecordLink#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.RecordLink#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.machineimagination.experiment.RecordLink#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getRecordLink()
 * @model
 * @generated
 */
public interface RecordLink extends Identified {
	/**
	 * Returns the value of the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the other record's experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Id</em>' attribute.
	 * @see #setRecordId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRecordLink_RecordId()
	 * @model dataType="org.machineimagination.experiment.Uuid"
	 * @generated
	 */
	String getRecordId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.RecordLink#getRecordId <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Id</em>' attribute.
	 * @see #getRecordId()
	 * @generated
	 */
	void setRecordId(String value);

	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the thing there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRecordLink_ItemId()
	 * @model dataType="org.machineimagination.experiment.Uuid"
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.RecordLink#getItemId <em>Item Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getRecordLink_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.RecordLink#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // RecordLink
