// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prompt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that pictures are drawn towards, or away from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.experiment.Prompt#getText <em>Text</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Prompt#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Prompt#getTokensUsed <em>Tokens Used</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Prompt#getTokensLost <em>Tokens Lost</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Prompt#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.experiment.Prompt#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt()
 * @model
 * @generated
 */
public interface Prompt extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words, exactly as given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share in the objective; negative for a text to avoid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_Weight()
	 * @model default="1.0"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Tokens Used</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens that the text encoder read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokens Used</em>' attribute.
	 * @see #setTokensUsed(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_TokensUsed()
	 * @model default="0"
	 * @generated
	 */
	int getTokensUsed();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getTokensUsed <em>Tokens Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokens Used</em>' attribute.
	 * @see #getTokensUsed()
	 * @generated
	 */
	void setTokensUsed(int value);

	/**
	 * Returns the value of the '<em><b>Tokens Lost</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens beyond the text encoder's limit, which it never saw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokens Lost</em>' attribute.
	 * @see #setTokensLost(int)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_TokensLost()
	 * @model default="0"
	 * @generated
	 */
	int getTokensLost();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getTokensLost <em>Tokens Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokens Lost</em>' attribute.
	 * @see #getTokensLost()
	 * @generated
	 */
	void setTokensLost(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in a text the words come from; none when they were typed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(TextSource)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_Source()
	 * @model containment="true"
	 * @generated
	 */
	TextSource getSource();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(TextSource value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The picture that stands in place of the words, which are then its file's name; none for a text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' containment reference.
	 * @see #setPicture(Artifact)
	 * @see org.machineimagination.experiment.ExperimentPackage#getPrompt_Picture()
	 * @model containment="true"
	 * @generated
	 */
	Artifact getPicture();

	/**
	 * Sets the value of the '{@link org.machineimagination.experiment.Prompt#getPicture <em>Picture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' containment reference.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(Artifact value);

} // Prompt
