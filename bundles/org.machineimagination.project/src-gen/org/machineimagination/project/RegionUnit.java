// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Region Unit</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the numbers of a region of a picture count. A new literal changes the major version of the format.
 * <!-- end-model-doc -->
 * @see org.machineimagination.project.ProjectPackage#getRegionUnit()
 * @model
 * @generated
 */
public enum RegionUnit implements Enumerator {
	/**
	 * The '<em><b>PIXEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pixels of the picture, from its upper left corner.
	 * <!-- end-model-doc -->
	 * @see #PIXEL_VALUE
	 * @generated
	 * @ordered
	 */
	PIXEL(0, "PIXEL", "PIXEL"),

	/**
	 * The '<em><b>FRACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fractions of the picture's width and height, 0..1.
	 * <!-- end-model-doc -->
	 * @see #FRACTION_VALUE
	 * @generated
	 * @ordered
	 */
	FRACTION(1, "FRACTION", "FRACTION");

	/**
	 * The '<em><b>PIXEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pixels of the picture, from its upper left corner.
	 * <!-- end-model-doc -->
	 * @see #PIXEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PIXEL_VALUE = 0;

	/**
	 * The '<em><b>FRACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fractions of the picture's width and height, 0..1.
	 * <!-- end-model-doc -->
	 * @see #FRACTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FRACTION_VALUE = 1;

	/**
	 * An array of all the '<em><b>Region Unit</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RegionUnit[] VALUES_ARRAY =
		new RegionUnit[] {
			PIXEL,
			FRACTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Region Unit</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RegionUnit> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Region Unit</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegionUnit get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegionUnit result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Region Unit</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegionUnit getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegionUnit result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Region Unit</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegionUnit get(int value) {
		switch (value) {
			case PIXEL_VALUE: return PIXEL;
			case FRACTION_VALUE: return FRACTION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RegionUnit(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RegionUnit
