// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.machineimagination.project.Passage;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.PromptVariant;
import org.machineimagination.project.Property;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentState;
import org.machineimagination.project.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getStanzaOrdinal <em>Stanza Ordinal</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getXmlId <em>Xml Id</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getMintedId <em>Minted Id</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getCanonicalPath <em>Canonical Path</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getXpath <em>Xpath</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.machineimagination.project.impl.SegmentImpl#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends IdentifiedImpl implements Segment {
	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDINAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected int ordinal = ORDINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanzaOrdinal() <em>Stanza Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanzaOrdinal()
	 * @generated
	 * @ordered
	 */
	protected static final int STANZA_ORDINAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStanzaOrdinal() <em>Stanza Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanzaOrdinal()
	 * @generated
	 * @ordered
	 */
	protected int stanzaOrdinal = STANZA_ORDINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getXmlId() <em>Xml Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXmlId()
	 * @generated
	 * @ordered
	 */
	protected static final String XML_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getXmlId() <em>Xml Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXmlId()
	 * @generated
	 * @ordered
	 */
	protected String xmlId = XML_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMintedId() <em>Minted Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMintedId()
	 * @generated
	 * @ordered
	 */
	protected static final String MINTED_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMintedId() <em>Minted Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMintedId()
	 * @generated
	 * @ordered
	 */
	protected String mintedId = MINTED_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCanonicalPath() <em>Canonical Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalPath()
	 * @generated
	 * @ordered
	 */
	protected static final String CANONICAL_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCanonicalPath() <em>Canonical Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalPath()
	 * @generated
	 * @ordered
	 */
	protected String canonicalPath = CANONICAL_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getXpath() <em>Xpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXpath()
	 * @generated
	 * @ordered
	 */
	protected static final String XPATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getXpath() <em>Xpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXpath()
	 * @generated
	 * @ordered
	 */
	protected String xpath = XPATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected static final String URN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected String urn = URN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SegmentState STATE_EDEFAULT = SegmentState.CURRENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SegmentState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariants() <em>Variants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<PromptVariant> variants;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.SEGMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(Text newText) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrdinal() {
		return ordinal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdinal(int newOrdinal) {
		int oldOrdinal = ordinal;
		ordinal = newOrdinal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__ORDINAL, oldOrdinal, ordinal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStanzaOrdinal() {
		return stanzaOrdinal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanzaOrdinal(int newStanzaOrdinal) {
		int oldStanzaOrdinal = stanzaOrdinal;
		stanzaOrdinal = newStanzaOrdinal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__STANZA_ORDINAL, oldStanzaOrdinal, stanzaOrdinal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getXmlId() {
		return xmlId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXmlId(String newXmlId) {
		String oldXmlId = xmlId;
		xmlId = newXmlId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__XML_ID, oldXmlId, xmlId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMintedId() {
		return mintedId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMintedId(String newMintedId) {
		String oldMintedId = mintedId;
		mintedId = newMintedId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__MINTED_ID, oldMintedId, mintedId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCanonicalPath() {
		return canonicalPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCanonicalPath(String newCanonicalPath) {
		String oldCanonicalPath = canonicalPath;
		canonicalPath = newCanonicalPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__CANONICAL_PATH, oldCanonicalPath, canonicalPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getXpath() {
		return xpath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXpath(String newXpath) {
		String oldXpath = xpath;
		xpath = newXpath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__XPATH, oldXpath, xpath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrn() {
		return urn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrn(String newUrn) {
		String oldUrn = urn;
		urn = newUrn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__URN, oldUrn, urn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SegmentState newState) {
		SegmentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.SEGMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PromptVariant> getVariants() {
		if (variants == null) {
			variants = new EObjectContainmentEList<PromptVariant>(PromptVariant.class, this, ProjectPackage.SEGMENT__VARIANTS);
		}
		return variants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, ProjectPackage.SEGMENT__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.SEGMENT__VARIANTS:
				return ((InternalEList<?>)getVariants()).basicRemove(otherEnd, msgs);
			case ProjectPackage.SEGMENT__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.SEGMENT__QUOTE:
				return getQuote();
			case ProjectPackage.SEGMENT__PREFIX:
				return getPrefix();
			case ProjectPackage.SEGMENT__SUFFIX:
				return getSuffix();
			case ProjectPackage.SEGMENT__START:
				return getStart();
			case ProjectPackage.SEGMENT__END:
				return getEnd();
			case ProjectPackage.SEGMENT__SHA256:
				return getSha256();
			case ProjectPackage.SEGMENT__TEXT:
				return getText();
			case ProjectPackage.SEGMENT__KIND:
				return getKind();
			case ProjectPackage.SEGMENT__ORDINAL:
				return getOrdinal();
			case ProjectPackage.SEGMENT__STANZA_ORDINAL:
				return getStanzaOrdinal();
			case ProjectPackage.SEGMENT__XML_ID:
				return getXmlId();
			case ProjectPackage.SEGMENT__MINTED_ID:
				return getMintedId();
			case ProjectPackage.SEGMENT__NUMBER:
				return getNumber();
			case ProjectPackage.SEGMENT__CANONICAL_PATH:
				return getCanonicalPath();
			case ProjectPackage.SEGMENT__XPATH:
				return getXpath();
			case ProjectPackage.SEGMENT__URN:
				return getUrn();
			case ProjectPackage.SEGMENT__LANGUAGE:
				return getLanguage();
			case ProjectPackage.SEGMENT__SOURCE:
				return getSource();
			case ProjectPackage.SEGMENT__STATE:
				return getState();
			case ProjectPackage.SEGMENT__VARIANTS:
				return getVariants();
			case ProjectPackage.SEGMENT__PROPERTIES:
				return getProperties();
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
			case ProjectPackage.SEGMENT__QUOTE:
				setQuote((String)newValue);
				return;
			case ProjectPackage.SEGMENT__PREFIX:
				setPrefix((String)newValue);
				return;
			case ProjectPackage.SEGMENT__SUFFIX:
				setSuffix((String)newValue);
				return;
			case ProjectPackage.SEGMENT__START:
				setStart((Integer)newValue);
				return;
			case ProjectPackage.SEGMENT__END:
				setEnd((Integer)newValue);
				return;
			case ProjectPackage.SEGMENT__SHA256:
				setSha256((String)newValue);
				return;
			case ProjectPackage.SEGMENT__TEXT:
				setText((Text)newValue);
				return;
			case ProjectPackage.SEGMENT__KIND:
				setKind((String)newValue);
				return;
			case ProjectPackage.SEGMENT__ORDINAL:
				setOrdinal((Integer)newValue);
				return;
			case ProjectPackage.SEGMENT__STANZA_ORDINAL:
				setStanzaOrdinal((Integer)newValue);
				return;
			case ProjectPackage.SEGMENT__XML_ID:
				setXmlId((String)newValue);
				return;
			case ProjectPackage.SEGMENT__MINTED_ID:
				setMintedId((String)newValue);
				return;
			case ProjectPackage.SEGMENT__NUMBER:
				setNumber((String)newValue);
				return;
			case ProjectPackage.SEGMENT__CANONICAL_PATH:
				setCanonicalPath((String)newValue);
				return;
			case ProjectPackage.SEGMENT__XPATH:
				setXpath((String)newValue);
				return;
			case ProjectPackage.SEGMENT__URN:
				setUrn((String)newValue);
				return;
			case ProjectPackage.SEGMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ProjectPackage.SEGMENT__SOURCE:
				setSource((String)newValue);
				return;
			case ProjectPackage.SEGMENT__STATE:
				setState((SegmentState)newValue);
				return;
			case ProjectPackage.SEGMENT__VARIANTS:
				getVariants().clear();
				getVariants().addAll((Collection<? extends PromptVariant>)newValue);
				return;
			case ProjectPackage.SEGMENT__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
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
			case ProjectPackage.SEGMENT__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__START:
				setStart(START_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__TEXT:
				setText((Text)null);
				return;
			case ProjectPackage.SEGMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__ORDINAL:
				setOrdinal(ORDINAL_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__STANZA_ORDINAL:
				setStanzaOrdinal(STANZA_ORDINAL_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__XML_ID:
				setXmlId(XML_ID_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__MINTED_ID:
				setMintedId(MINTED_ID_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__CANONICAL_PATH:
				setCanonicalPath(CANONICAL_PATH_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__XPATH:
				setXpath(XPATH_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__URN:
				setUrn(URN_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ProjectPackage.SEGMENT__VARIANTS:
				getVariants().clear();
				return;
			case ProjectPackage.SEGMENT__PROPERTIES:
				getProperties().clear();
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
			case ProjectPackage.SEGMENT__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ProjectPackage.SEGMENT__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case ProjectPackage.SEGMENT__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case ProjectPackage.SEGMENT__START:
				return start != START_EDEFAULT;
			case ProjectPackage.SEGMENT__END:
				return end != END_EDEFAULT;
			case ProjectPackage.SEGMENT__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ProjectPackage.SEGMENT__TEXT:
				return text != null;
			case ProjectPackage.SEGMENT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ProjectPackage.SEGMENT__ORDINAL:
				return ordinal != ORDINAL_EDEFAULT;
			case ProjectPackage.SEGMENT__STANZA_ORDINAL:
				return stanzaOrdinal != STANZA_ORDINAL_EDEFAULT;
			case ProjectPackage.SEGMENT__XML_ID:
				return XML_ID_EDEFAULT == null ? xmlId != null : !XML_ID_EDEFAULT.equals(xmlId);
			case ProjectPackage.SEGMENT__MINTED_ID:
				return MINTED_ID_EDEFAULT == null ? mintedId != null : !MINTED_ID_EDEFAULT.equals(mintedId);
			case ProjectPackage.SEGMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ProjectPackage.SEGMENT__CANONICAL_PATH:
				return CANONICAL_PATH_EDEFAULT == null ? canonicalPath != null : !CANONICAL_PATH_EDEFAULT.equals(canonicalPath);
			case ProjectPackage.SEGMENT__XPATH:
				return XPATH_EDEFAULT == null ? xpath != null : !XPATH_EDEFAULT.equals(xpath);
			case ProjectPackage.SEGMENT__URN:
				return URN_EDEFAULT == null ? urn != null : !URN_EDEFAULT.equals(urn);
			case ProjectPackage.SEGMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ProjectPackage.SEGMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ProjectPackage.SEGMENT__STATE:
				return state != STATE_EDEFAULT;
			case ProjectPackage.SEGMENT__VARIANTS:
				return variants != null && !variants.isEmpty();
			case ProjectPackage.SEGMENT__PROPERTIES:
				return properties != null && !properties.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Passage.class) {
			switch (derivedFeatureID) {
				case ProjectPackage.SEGMENT__QUOTE: return ProjectPackage.PASSAGE__QUOTE;
				case ProjectPackage.SEGMENT__PREFIX: return ProjectPackage.PASSAGE__PREFIX;
				case ProjectPackage.SEGMENT__SUFFIX: return ProjectPackage.PASSAGE__SUFFIX;
				case ProjectPackage.SEGMENT__START: return ProjectPackage.PASSAGE__START;
				case ProjectPackage.SEGMENT__END: return ProjectPackage.PASSAGE__END;
				case ProjectPackage.SEGMENT__SHA256: return ProjectPackage.PASSAGE__SHA256;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Passage.class) {
			switch (baseFeatureID) {
				case ProjectPackage.PASSAGE__QUOTE: return ProjectPackage.SEGMENT__QUOTE;
				case ProjectPackage.PASSAGE__PREFIX: return ProjectPackage.SEGMENT__PREFIX;
				case ProjectPackage.PASSAGE__SUFFIX: return ProjectPackage.SEGMENT__SUFFIX;
				case ProjectPackage.PASSAGE__START: return ProjectPackage.SEGMENT__START;
				case ProjectPackage.PASSAGE__END: return ProjectPackage.SEGMENT__END;
				case ProjectPackage.PASSAGE__SHA256: return ProjectPackage.SEGMENT__SHA256;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (quote: ");
		result.append(quote);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", kind: ");
		result.append(kind);
		result.append(", ordinal: ");
		result.append(ordinal);
		result.append(", stanzaOrdinal: ");
		result.append(stanzaOrdinal);
		result.append(", xmlId: ");
		result.append(xmlId);
		result.append(", mintedId: ");
		result.append(mintedId);
		result.append(", number: ");
		result.append(number);
		result.append(", canonicalPath: ");
		result.append(canonicalPath);
		result.append(", xpath: ");
		result.append(xpath);
		result.append(", urn: ");
		result.append(urn);
		result.append(", language: ");
		result.append(language);
		result.append(", source: ");
		result.append(source);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
