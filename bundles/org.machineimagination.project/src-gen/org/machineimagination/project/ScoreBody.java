// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that a person gives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.ScoreBody#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.machineimagination.project.ScoreBody#getValue <em>Value</em>}</li>
 *   <li>{@link org.machineimagination.project.ScoreBody#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.machineimagination.project.ScoreBody#getHighest <em>Highest</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getScoreBody()
 * @model
 * @generated
 */
public interface ScoreBody extends Body {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the number is, such as fit or beauty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.machineimagination.project.ProjectPackage#getScoreBody_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ScoreBody#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.machineimagination.project.ProjectPackage#getScoreBody_Value()
	 * @model default="0.0"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ScoreBody#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least number that could be given; none when there is no scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest</em>' attribute.
	 * @see #setLowest(Double)
	 * @see org.machineimagination.project.ProjectPackage#getScoreBody_Lowest()
	 * @model
	 * @generated
	 */
	Double getLowest();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ScoreBody#getLowest <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest</em>' attribute.
	 * @see #getLowest()
	 * @generated
	 */
	void setLowest(Double value);

	/**
	 * Returns the value of the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest number that could be given; none when there is no scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest</em>' attribute.
	 * @see #setHighest(Double)
	 * @see org.machineimagination.project.ProjectPackage#getScoreBody_Highest()
	 * @model
	 * @generated
	 */
	Double getHighest();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.ScoreBody#getHighest <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest</em>' attribute.
	 * @see #getHighest()
	 * @generated
	 */
	void setHighest(Double value);

} // ScoreBody
