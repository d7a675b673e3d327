// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.RegionTarget#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.machineimagination.project.RegionTarget#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getRegionTarget()
 * @model abstract="true"
 * @generated
 */
public interface RegionTarget extends Target {
	/**
	 * Returns the value of the '<em><b>Picture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' reference.
	 * @see #setPicture(Picture)
	 * @see org.machineimagination.project.ProjectPackage#getRegionTarget_Picture()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Picture getPicture();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RegionTarget#getPicture <em>Picture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' reference.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(Picture value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"PIXEL"</code>.
	 * The literals are from the enumeration {@link org.machineimagination.project.RegionUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the numbers count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.machineimagination.project.RegionUnit
	 * @see #setUnit(RegionUnit)
	 * @see org.machineimagination.project.ProjectPackage#getRegionTarget_Unit()
	 * @model default="PIXEL"
	 * @generated
	 */
	RegionUnit getUnit();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.RegionTarget#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.machineimagination.project.RegionUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(RegionUnit value);

} // RegionTarget
