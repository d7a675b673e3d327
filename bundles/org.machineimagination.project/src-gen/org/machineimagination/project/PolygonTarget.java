// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Polygon Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A polygon of a picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.PolygonTarget#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getPolygonTarget()
 * @model
 * @generated
 */
public interface PolygonTarget extends RegionTarget {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute list.
	 * The list contents are of type {@link org.machineimagination.project.Point}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its corners in order; the last is joined to the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute list.
	 * @see org.machineimagination.project.ProjectPackage#getPolygonTarget_Points()
	 * @model unique="false" dataType="org.machineimagination.project.Point"
	 * @generated
	 */
	EList<Point> getPoints();

} // PolygonTarget
