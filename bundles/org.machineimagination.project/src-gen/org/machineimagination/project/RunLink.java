// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands for a run, whose record lies elsewhere and is not changed. Its id is the run's own, so a run is linked once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.RunLink#getRecordId <em>Record Id</em>}</li>
 *   <li>{@link org.machineimagination.project.RunLink#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.RunLink#getPath <em>Path</em>}</li>
 *   <li>{@link org.machineimagination.project.RunLink#getName <em>Name</em>}</li>
 *   <li>{@link org.machineimagination.project.RunLink#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.machineimagination.project.RunLink#getVariant <em>Variant</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getRunLink()
 * @model
 * @generated
 */
public interface RunLink extends Authored {
	/**
	 * Returns the value of the '<em><b>Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the experiment in the run's record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Id</em>' attribute.
	 * @see #setRecordId(String)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_RecordId()
	 * @model dataType="org.machineimagination.project.Uuid"
	 * @generated
	 */
	String getRecordId();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getRecordId <em>Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Id</em>' attribute.
	 * @see #getRecordId()
	 * @generated
	 */
	void setRecordId(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the record; none while the run is not over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_Sha256()
	 * @model dataType="org.machineimagination.project.Sha256"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the folder of the run was, from the folder of all runs; a hint, for a run is known by its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_Path()
	 * @model dataType="org.machineimagination.project.RelativePath"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was made for; none when for nothing here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' reference.
	 * @see #setSegment(Segment)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_Segment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Segment getSegment();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getSegment <em>Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' reference.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(Segment value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording it was made of; none for the segment's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variant</em>' reference.
	 * @see #setVariant(PromptVariant)
	 * @see org.machineimagination.project.ProjectPackage#getRunLink_Variant()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PromptVariant getVariant();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RunLink#getVariant <em>Variant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' reference.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(PromptVariant value);

} // RunLink
