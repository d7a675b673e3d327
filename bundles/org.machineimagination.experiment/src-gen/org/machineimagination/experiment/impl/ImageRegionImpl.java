// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Identified;
import org.machineimagination.experiment.ImageRegion;
import org.machineimagination.experiment.Point;
import org.machineimagination.experiment.RegionUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Image Region</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getImage <em>Image</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getX <em>X</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.machineimagination.experiment.impl.ImageRegionImpl#getPolygon <em>Polygon</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImageRegionImpl extends TargetImpl implements ImageRegion {
	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected Identified image;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final RegionUnit UNIT_EDEFAULT = RegionUnit.PIXEL;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected RegionUnit unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final double X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final double Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected double y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolygon() <em>Polygon</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolygon()
	 * @generated
	 * @ordered
	 */
	protected EList<Point> polygon;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImageRegionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.IMAGE_REGION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getImage() {
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(Identified newImage) {
		Identified oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__IMAGE, oldImage, image));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegionUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(RegionUnit newUnit) {
		RegionUnit oldUnit = unit;
		unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(double newX) {
		double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(double newY) {
		double oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IMAGE_REGION__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Point> getPolygon() {
		if (polygon == null) {
			polygon = new EObjectContainmentEList<Point>(Point.class, this, ExperimentPackage.IMAGE_REGION__POLYGON);
		}
		return polygon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.IMAGE_REGION__POLYGON:
				return ((InternalEList<?>)getPolygon()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.IMAGE_REGION__IMAGE:
				return getImage();
			case ExperimentPackage.IMAGE_REGION__UNIT:
				return getUnit();
			case ExperimentPackage.IMAGE_REGION__X:
				return getX();
			case ExperimentPackage.IMAGE_REGION__Y:
				return getY();
			case ExperimentPackage.IMAGE_REGION__WIDTH:
				return getWidth();
			case ExperimentPackage.IMAGE_REGION__HEIGHT:
				return getHeight();
			case ExperimentPackage.IMAGE_REGION__POLYGON:
				return getPolygon();
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
			case ExperimentPackage.IMAGE_REGION__IMAGE:
				setImage((Identified)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__UNIT:
				setUnit((RegionUnit)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__X:
				setX((Double)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__Y:
				setY((Double)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__WIDTH:
				setWidth((Double)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__HEIGHT:
				setHeight((Double)newValue);
				return;
			case ExperimentPackage.IMAGE_REGION__POLYGON:
				getPolygon().clear();
				getPolygon().addAll((Collection<? extends Point>)newValue);
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
			case ExperimentPackage.IMAGE_REGION__IMAGE:
				setImage((Identified)null);
				return;
			case ExperimentPackage.IMAGE_REGION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ExperimentPackage.IMAGE_REGION__X:
				setX(X_EDEFAULT);
				return;
			case ExperimentPackage.IMAGE_REGION__Y:
				setY(Y_EDEFAULT);
				return;
			case ExperimentPackage.IMAGE_REGION__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ExperimentPackage.IMAGE_REGION__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ExperimentPackage.IMAGE_REGION__POLYGON:
				getPolygon().clear();
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
			case ExperimentPackage.IMAGE_REGION__IMAGE:
				return image != null;
			case ExperimentPackage.IMAGE_REGION__UNIT:
				return unit != UNIT_EDEFAULT;
			case ExperimentPackage.IMAGE_REGION__X:
				return x != X_EDEFAULT;
			case ExperimentPackage.IMAGE_REGION__Y:
				return y != Y_EDEFAULT;
			case ExperimentPackage.IMAGE_REGION__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ExperimentPackage.IMAGE_REGION__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ExperimentPackage.IMAGE_REGION__POLYGON:
				return polygon != null && !polygon.isEmpty();
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(')');
		return result.toString();
	}

} //ImageRegionImpl
