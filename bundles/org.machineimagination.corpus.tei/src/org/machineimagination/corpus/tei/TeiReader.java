// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.corpus.CorpusReader;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.Encodings;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Reads TEI: whole corpora, groups, single texts and bare fragments, well-formed ones whether valid or not. */
@Component(service = PlugIn.class)
public final class TeiReader implements CorpusReader<TeiPolicy> {

	/** Identifier of the reader. */
	public static final String ID = "tei";

	private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
	private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9_.-]+:)?(?:TEI|teiCorpus|TEI\\.2|text|body|div|lg|group)[\\s>]");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "TEI";
	}

	@Override
	public String description() {
		return "Reads verse, prose and drama encoded by the guidelines of the Text Encoding Initiative.";
	}

	@Override
	public List<String> references() {
		return List.of("TEI Consortium (eds.). TEI P5: Guidelines for Electronic Text Encoding and Interchange. https://tei-c.org/guidelines/p5/");
	}

	@Override
	public Class<TeiPolicy> settingsType() {
		return TeiPolicy.class;
	}

	@Override
	public Fit recognise(SourceFile file, byte[] head) {
		String beginning = beginning(head);
		if (!beginning.stripLeading().startsWith("<")) {
			return Fit.NONE;
		}
		boolean named = file.fileName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|tei)");
		return beginning.contains(TeiParser.NAMESPACE) || ROOT.matcher(beginning).find() ? Fit.SURE : named ? Fit.POSSIBLE : Fit.NONE;
	}

	/** Names of elements and namespaces are ASCII, so zeros between them are all that another encoding adds. */
	private static String beginning(byte[] head) {
		return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("\\A(?:ï»¿|þÿ|ÿþ)", "");
	}

	@Override
	public void read(SourceFile file, TeiPolicy policy, CorpusSink sink, Cancellation cancellation) throws CorpusException {
		Matcher declared = DECLARATION.matcher(beginning(file.head()));
		SourceText source = SourceText.read(file, Encodings.AUTOMATIC, declared.find() ? declared.group(1) : "", cancellation);
		Element root = new TeiParser(source, sink, cancellation).parse();
		new TeiWork(source, root, policy, sink, cancellation).run();
	}
}
