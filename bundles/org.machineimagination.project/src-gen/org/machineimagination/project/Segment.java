// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line, stanza, paragraph or sentence that something is said of. Its words and anchors are those of its row in the table at the time; the quote is its reading text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.Segment#getText <em>Text</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getStanzaOrdinal <em>Stanza Ordinal</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getXmlId <em>Xml Id</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getMintedId <em>Minted Id</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getNumber <em>Number</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getCanonicalPath <em>Canonical Path</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getXpath <em>Xpath</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getState <em>State</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.machineimagination.project.Segment#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.machineimagination.project.ProjectPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends Identified, Passage {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' reference.
	 * @see #setText(Text)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Text()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getText <em>Text</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, such as line, stanza, poem, paragraph, sentence, speech or head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Ordinal</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place among the segments of the text, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordinal</em>' attribute.
	 * @see #setOrdinal(int)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Ordinal()
	 * @model default="0"
	 * @generated
	 */
	int getOrdinal();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getOrdinal <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordinal</em>' attribute.
	 * @see #getOrdinal()
	 * @generated
	 */
	void setOrdinal(int value);

	/**
	 * Returns the value of the '<em><b>Stanza Ordinal</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in its stanza, from 1; 0 when it is in none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stanza Ordinal</em>' attribute.
	 * @see #setStanzaOrdinal(int)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_StanzaOrdinal()
	 * @model default="0"
	 * @generated
	 */
	int getStanzaOrdinal();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getStanzaOrdinal <em>Stanza Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stanza Ordinal</em>' attribute.
	 * @see #getStanzaOrdinal()
	 * @generated
	 */
	void setStanzaOrdinal(int value);

	/**
	 * Returns the value of the '<em><b>Xml Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its xml:id in the source; none when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Xml Id</em>' attribute.
	 * @see #setXmlId(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_XmlId()
	 * @model
	 * @generated
	 */
	String getXmlId();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getXmlId <em>Xml Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xml Id</em>' attribute.
	 * @see #getXmlId()
	 * @generated
	 */
	void setXmlId(String value);

	/**
	 * Returns the value of the '<em><b>Minted Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An id made of document key and canonical path where the source has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minted Id</em>' attribute.
	 * @see #setMintedId(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_MintedId()
	 * @model
	 * @generated
	 */
	String getMintedId();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getMintedId <em>Minted Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minted Id</em>' attribute.
	 * @see #getMintedId()
	 * @generated
	 */
	void setMintedId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the source, verbatim; none when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Canonical Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is cited within the text, such as 3.2.14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Canonical Path</em>' attribute.
	 * @see #setCanonicalPath(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_CanonicalPath()
	 * @model
	 * @generated
	 */
	String getCanonicalPath();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getCanonicalPath <em>Canonical Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Canonical Path</em>' attribute.
	 * @see #getCanonicalPath()
	 * @generated
	 */
	void setCanonicalPath(String value);

	/**
	 * Returns the value of the '<em><b>Xpath</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * XPath of positions in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Xpath</em>' attribute.
	 * @see #setXpath(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Xpath()
	 * @model
	 * @generated
	 */
	String getXpath();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getXpath <em>Xpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xpath</em>' attribute.
	 * @see #getXpath()
	 * @generated
	 */
	void setXpath(String value);

	/**
	 * Returns the value of the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CTS URN; none when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urn</em>' attribute.
	 * @see #setUrn(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Urn()
	 * @model
	 * @generated
	 */
	String getUrn();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getUrn <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urn</em>' attribute.
	 * @see #getUrn()
	 * @generated
	 */
	void setUrn(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a BCP 47 tag, where it is not the text's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It as it stands in the source, markup and all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"CURRENT"</code>.
	 * The literals are from the enumeration {@link org.machineimagination.project.SegmentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.machineimagination.project.SegmentState
	 * @see #setState(SegmentState)
	 * @see org.machineimagination.project.ProjectPackage#getSegment_State()
	 * @model default="CURRENT"
	 * @generated
	 */
	SegmentState getState();

	/**
	 * Sets the value of the '{@link org.machineimagination.project.Segment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.machineimagination.project.SegmentState
	 * @see #getState()
	 * @generated
	 */
	void setState(SegmentState value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.PromptVariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other wordings to make pictures of; the words themselves stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Variants()
	 * @model containment="true"
	 * @generated
	 */
	EList<PromptVariant> getVariants();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.machineimagination.project.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else that the source says of it, such as speaker or indent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.machineimagination.project.ProjectPackage#getSegment_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // Segment
