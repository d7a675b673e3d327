// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Image Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of an image: a rectangle, or a polygon within it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getImage <em>Image</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getX <em>X</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getY <em>Y</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getWidth <em>Width</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getHeight <em>Height</em>}</li>
 *   <li>{@link org.machineimagination.experiment.ImageRegion#getPolygon <em>Polygon</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion()
 * @model
 * @generated
 */
public interface ImageRegion extends Target {
	/**
	 * Returns the value of the '<em><b>Image</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The image: an artifact or a link into another record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' reference.
	 * @see #setImage(Identified)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Image()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getImage();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getImage <em>Image</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' reference.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(Identified value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"PIXEL"</code>.
	 * The literals are from the enumeration {@link org.machineimagination.experiment.RegionUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the numbers count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.machineimagination.experiment.RegionUnit
	 * @see #setUnit(RegionUnit)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Unit()
	 * @model default="PIXEL"
	 * @generated
	 */
	RegionUnit getUnit();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.machineimagination.experiment.RegionUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(RegionUnit value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_X()
	 * @model default="0.0"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Y()
	 * @model default="0.0"
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Width()
	 * @model default="0.0"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Height()
	 * @model default="0.0"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.ImageRegion#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Polygon</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.experiment.Point}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners in order; none for the whole rectangle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polygon</em>' containment reference list.
	 * @see org.machineimagination.experiment.ExperimentPackage#getImageRegion_Polygon()
	 * @model containment="true"
	 * @generated
	 */
	EList<Point> getPolygon();

} // ImageRegion
