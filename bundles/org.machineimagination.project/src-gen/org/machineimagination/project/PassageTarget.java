// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words of a text. Offsets count from the start of the segment that the words begin in to, for their end, the start of the segment that they end in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.PassageTarget#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.machineimagination.project.PassageTarget#getLastSegment <em>Last Segment</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getPassageTarget()
 * @model
 * @generated
 */
public interface PassageTarget extends Target, Passage {
	/**
	 * Returns the value of the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segment that the words begin in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' reference.
	 * @see #setSegment(Segment)
	 * @see org.machineimagination.project.ProjectPackage#getPassageTarget_Segment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Segment getSegment();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.PassageTarget#getSegment <em>Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' reference.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(Segment value);

	/**
	 * Returns the value of the '<em><b>Last Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segment that they end in; none when it is the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Segment</em>' reference.
	 * @see #setLastSegment(Segment)
	 * @see org.machineimagination.project.ProjectPackage#getPassageTarget_LastSegment()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Segment getLastSegment();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.PassageTarget#getLastSegment <em>Last Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Segment</em>' reference.
	 * @see #getLastSegment()
	 * @generated
	 */
	void setLastSegment(Segment value);

} // PassageTarget
