// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;

/** What a bundle's manifest says of its names and of what it needs. Versions and filters are not looked at. */
record Manifests(Map<Object, Object> main) {
	/** One clause of a header: a bundle or package with its directives. */
	private record Clause(String name, String rest) {
	}

	/** The symbolic name; empty where the jar is no bundle. */
	String name() {
		return first("Bundle-SymbolicName");
	}

	/** The symbolic name of the bundle whose fragment this is; empty where it is none. */
	String host() {
		return first("Fragment-Host");
	}

	List<String> required() {
		return clauses("Require-Bundle").stream().map(Clause::name).toList();
	}

	List<String> reexported() {
		return clauses("Require-Bundle").stream().filter(clause -> clause.rest().contains("visibility:=reexport") || clause.rest().contains("visibility:=\"reexport\""))
				.map(Clause::name).toList();
	}

	List<String> imported() {
		return clauses("Import-Package").stream().map(Clause::name).toList();
	}

	List<String> exported() {
		return clauses("Export-Package").stream().map(Clause::name).toList();
	}

	private String first(String header) {
		var clauses = clauses(header);
		return clauses.isEmpty() ? "" : clauses.getFirst().name();
	}

	/** Splits at commas outside quotes. */
	private List<Clause> clauses(String header) {
		Object value = main.get(new Attributes.Name(header));
		var clauses = new ArrayList<Clause>();
		if (value == null) {
			return clauses;
		}
		for (String clause : value.toString().split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
			String[] parts = clause.strip().split(";", 2);
			if (!parts[0].isBlank()) {
				clauses.add(new Clause(parts[0].strip(), parts.length > 1 ? parts[1].replaceAll("\\s", "") : ""));
			}
		}
		return clauses;
	}
}
